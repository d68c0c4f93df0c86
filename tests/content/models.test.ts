import { describe, expect, test } from 'vitest';
import { builtFile, builtPage } from '../support/site.ts';
import { wordsOf } from './page-words.ts';

const records = (area: string) => `/${area}/transparency/`;

/** The eight ways of commissioning that the first content shows, each with what only its pages say. */
const seen = [
	{
		model: 'one provider',
		page: `${records('dorset')}contracts/dorset-vs-2019/`,
		says: [
			'One provider for the whole area',
			'Victim Support',
			'£1.6 million',
			'First contract for victim support in Dorset',
			'30 September 2022',
			'worked out by us',
			'The sources do not agree',
			'meets regularly with Victim Support',
			'The contract before this one',
		],
	},
	{
		model: 'a strategic partner with a supply chain',
		page: `${records('devon-and-cornwall')}contracts/dc-vs-strategic-10y/`,
		says: [
			'One partner that both delivers support and commissions others to deliver it',
			'In the first year, for this contract',
			'Up to £20 million',
			'not added up or compared',
			'10 years',
			'organisations in its supply chain',
			'what is passed on to each of them',
			'2022/23',
		],
	},
	{
		model: 'a branded hub',
		page: `${records('leicestershire')}contracts/llr-victim-first-2024/`,
		says: [
			'One first contact under its own name, which passes people on',
			'Known as Victim First',
			'Catch22',
			'Up to £1.5 million',
			'Ends March 2027',
			'Witness Care',
			'People who will be eligible each year',
		],
	},
	{
		model: 'lots',
		page: `${records('warwickshire')}contracts/warks-victims-lots/`,
		says: [
			'Several lots, each with its own provider',
			'5 lots, held by 4 providers',
			'Per year, for all lots together',
			'No value is published for any one lot',
			'Barnardo’s',
			'West Midlands Anti-Slavery Network',
			'The Ministry of Justice',
		],
	},
	{
		model: 'a contact centre of three forces with a framework',
		page: `${records('surrey')}contracts/surrey-sussex-tv-contact-centre/`,
		says: [
			'One contact centre for several police areas',
			'Surrey, Sussex and Thames Valley',
			'Framework agreement',
			'orders placed under the framework',
			'By the end of October, year not stated',
			'who won it',
		],
	},
	{
		model: 'a block grant',
		page: `${records('surrey')}grants/surrey-da-block/`,
		says: [
			'A grant to existing providers',
			'It is not a contract',
			'isn’t undermined',
			'does not say that yourSanctuary received the grant',
			'A full breakdown of who receives the money',
		],
	},
	{
		model: 'the network before',
		page: '/devon-and-cornwall/services/victim-care-network/',
		says: ['A network of organisations', '2015'],
	},
	{
		model: 'specialist services that others commission',
		page: '/dorset/services/specialist-teams/',
		says: ['Specialist teams of public bodies', 'Dorset Police, Dorset Council and BCP Council'],
	},
];

test('eight ways of commissioning are shown', () => {
	expect(new Set(seen.map(({ page }) => page)).size).toBe(8);
});

describe.each(seen)('$model', ({ page, says }) => {
	const words = wordsOf(builtPage(page)).toLocaleLowerCase('en-GB');

	test.each(says)('says “%s”', (part) => {
		expect(words).toContain(part.toLocaleLowerCase('en-GB'));
	});
});

describe('the same record on every page', () => {
	test('a provider’s page has its contract, its lots and its other areas', () => {
		const words = wordsOf(builtPage('/warwickshire/providers/victim-support/'));
		expect(words).toContain('Five services for victims in Warwickshire');
		expect(words).toContain(
			'Its lots: General support to help victims cope and recover and Dedicated restorative justice service.',
		);
		expect(words).toContain('£1.1 million per year, for all lots together');
		expect(words).toContain('Victim Support in Dorset');
		expect(words).toContain('Victim Support in Devon and Cornwall');
	});

	test('two amounts of one contract stand apart among all amounts, and no sum stands anywhere', () => {
		const words = wordsOf(builtPage(`${records('devon-and-cornwall')}spending/`));
		expect(words).toContain('In the first year, for this contract £1.2 million');
		expect(words).toContain('In total, for this contract Up to £20 million');
		expect(words).not.toContain('21.2');
	});

	test('an end that is known is in the list and in the calendar file, and no other end is', () => {
		const words = wordsOf(builtPage(records('dorset')));
		expect(words).toContain('Ended 30 September 2022 (worked out by us)');
		const calendar = builtFile('dorset/transparency/endings.ics').toString('utf8');
		expect(calendar).toContain('DTSTART;VALUE=DATE:20220930');
		expect(calendar).toContain('This end was worked out by us.');
		const none = builtFile('warwickshire/transparency/endings.ics').toString('utf8');
		expect(none).not.toContain('BEGIN:VEVENT');
		expect(wordsOf(builtPage(records('warwickshire')))).toContain('End not published');
	});

	test('the CSV agrees with the page to the digit, one line for each stated amount', () => {
		const lines = builtFile('devon-and-cornwall/transparency/money.csv')
			.toString('utf8')
			.split('\r\n');
		expect(lines[0]).toContain('Kind,Title,Paid by,Paid to,Amount in pounds');
		expect(lines.filter((line) => line.startsWith('contract,'))).toHaveLength(2);
		expect(lines.join('\n')).toMatch(
			/Victim Support,1200000,exact,first-year,contract,unknown,no,/,
		);
		expect(lines.join('\n')).toMatch(/Victim Support,20000000,up-to,total,contract,unknown,no,/);
		const figures = builtFile('leicestershire/transparency/figures.csv').toString('utf8');
		expect(figures).toContain('Cases of enhanced support,2022–23,all,2482,people or cases,"2,482"');
		expect(figures).toContain('Cases of enhanced support,2022–23,Assault,28,per cent,28%');
	});
});
