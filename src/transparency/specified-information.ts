/** How often an item has to be brought up to date, in words. */
export const frequencies = {
	current: 'Whenever it changes',
	'before-year': 'Before each financial year',
	monthly: 'Every month',
	quarterly: 'Every quarter',
	yearly: 'Every year',
	'each-time': 'Each time there is one',
} as const;

/** How often an item has to be brought up to date. */
export type Frequency = keyof typeof frequencies;

/** The parts of the order, in its own sequence, in plain words. */
export const parts = {
	office: 'Who holds office',
	staff: 'The staff',
	money: 'Money in and money out',
	property: 'Property, contracts and tenders',
	meetings: 'Meetings and decisions',
	policies: 'Policies',
	policing: 'Crime and policing',
} as const;

/** One thing that the law wants published. */
export interface SpecifiedItem {
	/** Id: the paragraph of the schedule, such as `sio-3f`. */
	id: string;
	/** Part of the order. */
	part: keyof typeof parts;
	/** What is to be published, in our own words. */
	what: string;
	/** How often. */
	often: Frequency;
	/** False where we have the frequency or the item from memory: to be confirmed in the order before launch. */
	isConfirmed: boolean;
	/** True where it has to stand in a prominent place of the site: one click from the area's home. */
	isProminent: boolean;
}

const item = (
	[id, part, often, what]: readonly [string, SpecifiedItem['part'], Frequency, string],
	sure: Pick<SpecifiedItem, 'isConfirmed' | 'isProminent'>,
): SpecifiedItem => ({ id, part, often, what, ...sure });

type Line = Parameters<typeof item>[0];

/** Read in an official text. */
const confirmed = (...line: Line) => item(line, { isConfirmed: true, isProminent: false });
/** How often, or the item itself, is from memory. */
const unconfirmed = (...line: Line) => item(line, { isConfirmed: false, isProminent: false });
/** To stand in a prominent place (paragraphs 7A to 7C of the schedule). */
const prominent = (...line: Line) => item(line, { isConfirmed: false, isProminent: true });

/**
 * What the Elected Local Policing Bodies (Specified Information) Order wants published: SI 2011/3050
 * as amended by SI 2012/2479, SI 2013/1816 and SI 2021/547.
 */
export const specifiedItems: readonly SpecifiedItem[] = [
	confirmed('sio-1a', 'office', 'current', 'Who holds each office'),
	confirmed('sio-1b', 'office', 'current', 'An address to write to them'),
	confirmed('sio-1c', 'office', 'current', 'Their salary'),
	unconfirmed('sio-1d', 'office', 'quarterly', 'Allowances paid to them for expenses'),
	confirmed(
		'sio-1e',
		'office',
		'current',
		'The register of their interests, with every paid job, office and interest in money',
	),
	confirmed(
		'sio-1f',
		'office',
		'current',
		'How many complaints about their conduct the panel brought, to the police complaints body or for informal resolution',
	),
	unconfirmed('sio-2a', 'staff', 'yearly', 'How many staff there are'),
	unconfirmed(
		'sio-2b',
		'staff',
		'yearly',
		'What share of the staff are women, from an ethnic minority, or disabled, as far as is known',
	),
	unconfirmed('sio-2c', 'staff', 'current', 'A chart of how the office is organised'),
	unconfirmed(
		'sio-2d',
		'staff',
		'current',
		'Job, duties and salary of each senior member of staff',
	),
	unconfirmed(
		'sio-2e',
		'staff',
		'monthly',
		'The register of every gift or hospitality that was offered, accepted or not',
	),
	unconfirmed(
		'sio-para-2a',
		'staff',
		'current',
		'How staff of the police or of a local authority are used',
	),
	confirmed('sio-3a', 'money', 'before-year', 'The whole budget'),
	confirmed('sio-3b', 'money', 'before-year', 'The precept: the part of council tax for policing'),
	confirmed('sio-3c', 'money', 'before-year', 'Each other income that is expected'),
	confirmed('sio-3d', 'money', 'before-year', 'What is planned to be spent'),
	confirmed('sio-3e', 'money', 'before-year', 'The strategy for investments'),
	confirmed(
		'sio-3f',
		'money',
		'monthly',
		'Each crime and disorder reduction grant: who received it, for what, on which conditions and why',
	),
	confirmed(
		'sio-3g',
		'money',
		'monthly',
		'Each spending over £500: to whom, for what, and why it is value for money',
	),
	unconfirmed(
		'sio-3h',
		'money',
		'quarterly',
		'Each spending on travel, rooms and meals of whoever holds the office',
	),
	unconfirmed('sio-4a', 'property', 'current', 'Land and buildings owned or used'),
	unconfirmed('sio-4b', 'property', 'each-time', 'A copy of each contract over £10,000'),
	unconfirmed(
		'sio-4c',
		'property',
		'each-time',
		'A copy of each invitation to tender for more than £10,000',
	),
	unconfirmed(
		'sio-4d',
		'property',
		'quarterly',
		'A list of contracts of £10,000 or less: value, parties and purpose',
	),
	unconfirmed('sio-5a', 'meetings', 'current', 'Day, time and place of each public meeting'),
	unconfirmed('sio-5b', 'meetings', 'each-time', 'Agendas, and the reports behind them'),
	unconfirmed(
		'sio-5c',
		'meetings',
		'each-time',
		'Minutes of public meetings, and of others on matters of significant public interest',
	),
	unconfirmed(
		'sio-5d',
		'meetings',
		'each-time',
		'A record of each decision of significant public interest',
	),
	unconfirmed(
		'sio-6',
		'policies',
		'current',
		'Policies on conduct, complaints, decisions, records and whistleblowing',
	),
	unconfirmed('sio-7', 'policing', 'each-time', 'Reports that were required from local partners'),
	prominent(
		'sio-7a',
		'policing',
		'quarterly',
		'What the force does for the national priorities, and which of them apply',
	),
	prominent('sio-7b', 'policing', 'each-time', 'The inspectors’ latest report on the force'),
	prominent(
		'sio-7c',
		'policing',
		'quarterly',
		'Complaints about the police: the latest figures and what is done about them',
	),
	unconfirmed('sio-8', 'policing', 'yearly', 'How visits to people in custody work'),
];

/** Ids of the items. */
export const specifiedIds = specifiedItems.map(({ id }) => id);
