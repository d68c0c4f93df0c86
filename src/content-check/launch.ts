import { commissionsOn } from '../directory/body.ts';
import { daysBetween, freshnessOf } from '../directory/freshness.ts';
import { isPrintable } from '../directory/helplines.ts';
import { areaOf, type Parts } from '../directory/join/parts.ts';
import { storyFindings } from '../directory/join/story-findings.ts';
import type { Launch } from '../directory/launch.ts';
import { checklistOf } from '../transparency/checklist.ts';
import { specifiedItems } from '../transparency/specified-information.ts';

/** What stands between an area and the public. */
export interface Blocker {
	/** The gate that it keeps shut. */
	gate: `LG-${number}`;
	/** What is missing: one sentence. */
	what: string;
	/** What to do: one sentence. */
	todo: string;
	/** Files to open, as far as there are any. */
	files: string[];
}

/** What the keys of a team are. */
export interface RingState {
	/** Whether they were made for a demonstration. */
	demo: boolean;
	/** How many keys there are. */
	keys: number;
}

/** What is looked at beside the content. */
export interface LaunchOccasion {
	/** `YYYY-MM-DD`. */
	today: string;
	/** The keys of each team; undefined for a team that has none. */
	ringOf: (providerId: string) => RingState | undefined;
	/** How whoever keeps the site running is told of alarms. */
	operator: readonly { by: string }[];
	/** Whom to tell of a weakness of the site, if that is known. */
	securityContact: string | undefined;
}

type Area = Parts['areas'][number]['data'];

/** One area and all that is looked at. */
interface Case extends LaunchOccasion {
	area: Area;
	parts: Parts;
	launch: Launch | undefined;
	launchFile: string;
	teams: Parts['providers'];
}

/** Days for which a check holds at the launch (LG-1). */
const daysAtLaunch = 30;

/** Everything that stands between an area and the public, gate by gate; empty when it may go live. */
export function blockersOf(area: Area, parts: Parts, occasion: LaunchOccasion): Blocker[] {
	const launchFile = `content/areas/${area.id}/launch.yml`;
	const launch = parts.launches.find(({ file }) => file === launchFile)?.data;
	const one = { ...occasion, area, parts, launch, launchFile, teams: teamsOf(area, parts) };
	return [
		contacts,
		keys,
		people,
		demonstration,
		words,
		teams,
		texts,
		stories,
		hours,
		duties,
	].flatMap((gate) => gate(one));
}

/** Teams that an area's referrals can go to. */
function teamsOf(area: Area, parts: Parts): Parts['providers'] {
	const policy = parts.agePolicies.find(({ data }) => data.id === area.agePolicyId)?.data;
	const named = new Set([
		area.generalProviderId,
		...area.routes.map(({ providerId }) => providerId),
		...Object.values(policy?.bands ?? {}).map(({ providerId }) => providerId),
	]);
	return parts.providers.filter(({ data }) => named.has(data.id));
}

/** Entries of one sort that have something missing, as one blocker. */
function missing(
	gate: Blocker['gate'],
	entries: readonly { file: string }[],
	said: { what: string; todo: string },
): Blocker[] {
	const files = entries.map(({ file }) => file);
	return files.length === 0
		? []
		: [{ gate, files, todo: said.todo, what: `${said.what}: ${files.length}.` }];
}

/** LG-1: every number, address, hour and link was checked lately by somebody who is named. */
function contacts({ area, parts, teams, today }: Case): Blocker[] {
	const old = (on: string | null | undefined, by: string | null | undefined) =>
		!on || !by || daysBetween(on, today) > daysAtLaunch;
	const services = parts.services.filter(
		({ data }) => data.policeAreaIds.includes(area.id) && data.status === 'active',
	);
	const lines = parts.helplines.filter(
		({ data }) => data.coverage.includes(area.nation) && isPrintable(data, true),
	);
	const todo = 'Check each with the service or by a call, then fill in the day and who checked.';
	return [
		...missing(
			'LG-1',
			services.filter(({ data }) => old(data.verifiedOn, data.verifiedBy)),
			{ what: 'Services that nobody who is named has checked in the last 30 days', todo },
		),
		...missing(
			'LG-1',
			teams.filter(({ data }) => old(data.verifiedOn, data.verifiedBy)),
			{
				what: 'Receiving teams that nobody who is named has checked in the last 30 days',
				todo,
			},
		),
		...missing(
			'LG-1',
			lines.filter(({ data }) => old(data.checkedOn, data.checkedBy)),
			{ what: 'Helplines that nobody who is named has checked in the last 30 days', todo },
		),
		...missing(
			'LG-1',
			parts.bankHolidays.filter(({ data }) => !data.checkedOn || !data.checkedBy),
			{
				what: 'Lists of bank holidays that nobody has compared',
				todo: 'Compare the days with ‘sourceUrl’, then fill in ‘checkedOn’ and ‘checkedBy’.',
			},
		),
	];
}

/** LG-2: every team has keys of its own. */
function keys({ teams, ringOf }: Case): Blocker[] {
	const without = teams.filter(({ data }) => {
		const ring = ringOf(data.id);
		return ring === undefined || ring.demo || ring.keys < 2;
	});
	return missing('LG-2', without, {
		what: 'Receiving teams without keys of their own, or with demonstration keys',
		todo: 'Ask each team for its keyring, with at least two keys, and put it into keys/.',
	});
}

const signatures: [
	gate: Blocker['gate'],
	field: Exclude<keyof Launch, 'id' | 'teams'>,
	what: string,
][] = [
	['LG-3', 'retentionOwner', 'Nobody is named who sees that answers are deleted in time.'],
	['LG-3', 'contentReviewer', 'Nobody is named who has read every page.'],
	['LG-3', 'survivorPanel', 'No panel of survivors has gone through the site.'],
	['LG-3', 'accessibilityTester', 'Nobody has tested it with people who use assistive technology.'],
	['LG-3', 'storyReviewer', 'Nobody is named who tries to recognise the speakers of stories.'],
	['LG-5', 'emergencyWords', 'The police force has not approved the words on emergencies.'],
	['LG-5', 'exitSite', 'Nobody has confirmed the site that leaving quickly leads to.'],
	['LG-6', 'canary', 'No test referral is sent again and again to show that the way is open.'],
	['LG-7', 'privacyNotice', 'The privacy notice is not signed.'],
	['LG-7', 'impactAssessment', 'The data protection impact assessment is not signed.'],
	['LG-7', 'accessibilityStatement', 'The accessibility statement is not signed.'],
	['LG-7', 'legalTexts', 'Nobody has confirmed the law that pages state.'],
];

function unsigned({ launch, launchFile }: Case, gates: readonly Blocker['gate'][]): Blocker[] {
	return signatures
		.filter(([gate, field]) => gates.includes(gate) && launch?.[field] === undefined)
		.map(([gate, field, what]) => ({
			gate,
			what,
			todo: `When it is so, fill in ‘${field}’.`,
			files: [launchFile],
		}));
}

/** LG-3: whoever answers for something is named. */
function people(one: Case): Blocker[] {
	const { area, parts, securityContact } = one;
	const areaFile = `content/areas/${area.id}/area.mdx`;
	const policies = parts.agePolicies.filter(
		({ data }) => data.id === area.agePolicyId && data.approvedBy === undefined,
	);
	const welsh = area.nation === 'wales' && area.languages.length === 0;
	return [
		...unsigned(one, ['LG-3']),
		...missing('LG-3', area.privacy === undefined ? [{ file: areaFile }] : [], {
			what: 'Nobody is named who decides in law about people’s data (the controller), and no data protection officer',
			todo: 'Fill in ‘privacy’ of the area: it is printed in the privacy notice.',
		}),
		...missing('LG-3', policies, {
			what: 'Age policies that nobody has approved',
			todo: 'Fill in ‘approvedBy’ and ‘reviewOn’.',
		}),
		...(welsh
			? [
					blocker(
						'LG-3',
						'The area is in Wales, and nobody has reviewed the Welsh words.',
						'Fill in ‘languages’ of the area.',
					),
				]
			: []),
		...(securityContact === undefined
			? [
					blocker(
						'LG-3',
						'Nobody is named to tell of a weakness of the site.',
						'Set ‘securityContact’ in src/site.ts.',
					),
				]
			: []),
	];
}

const blocker = (gate: Blocker['gate'], what: string, todo: string): Blocker => ({
	gate,
	what,
	todo,
	files: [],
});

/** LG-4: nothing of a demonstration is left, and somebody can receive. */
function demonstration({ area, parts, teams, today }: Case): Blocker[] {
	const samples = teams.filter(({ data }) => data.demo || data.intakeIsExample);
	const organisations = parts.organisations.filter(({ data }) => data.demo);
	const stale = parts.services.filter(
		({ data }) =>
			data.policeAreaIds.includes(area.id) &&
			data.status === 'active' &&
			freshnessOf(data.verifiedOn, today).state === 'stale',
	);
	return [
		...missing('LG-4', samples, {
			what: 'Receiving teams that are samples and reach nobody',
			todo: 'Write what the team has agreed, then set ‘demo’ and ‘intakeIsExample’ to false.',
		}),
		...missing('LG-4', organisations, {
			what: 'Organisations that stand in for others',
			todo: 'Name the real one.',
		}),
		...missing('LG-4', stale, {
			what: 'Services that were last checked half a year ago or more',
			todo: 'Check them, or take them out of the routes.',
		}),
		...(teams.length === 0
			? [
					blocker(
						'LG-4',
						`No one in ${area.name} can receive referrals.`,
						'Set ‘generalProviderId’ of the area.',
					),
				]
			: []),
	];
}

/** LG-5: words on emergencies and the way out. */
const words = (one: Case) => unsigned(one, ['LG-5']);

/** LG-6: every team has agreed to its part and opened a referral. */
function teams(one: Case): Blocker[] {
	const agreed = new Set(one.launch?.teams.map(({ providerId }) => providerId));
	const open = one.teams.filter(({ data }) => !agreed.has(data.id));
	return [
		...missing('LG-6', open, {
			what: 'Receiving teams that have not agreed to a response promise and opened a test referral',
			todo: `Go through ‘intake’ with each, send a test, and note both under ‘teams’ in ${one.launchFile}.`,
		}),
		...unsigned(one, ['LG-6']),
		...untold(one),
	];
}

/** Whoever has to learn that a referral waits, is overdue or cannot be told of, and is told by nobody. */
function untold({ area, parts, teams, operator, today }: Case): Blocker[] {
	const silent = teams.filter(({ data }) => !reaches(data.delivery?.alerts ?? []));
	const bodies = parts.bodies.filter(
		({ data }) => commissionsOn(data, area.id, today) && !reaches(data.dutyAlerts),
	);
	return [
		...missing('LG-6', silent, {
			what: 'Receiving teams that are told by no mail, webhook or text that a referral waits',
			todo: 'Agree on a way with each, and fill in ‘delivery’.',
		}),
		...missing('LG-6', bodies, {
			what: 'Commissioning bodies of which nobody is told when a referral is overdue',
			todo: 'Fill in ‘dutyAlerts’.',
		}),
		...(reaches(operator)
			? []
			: [
					blocker(
						'LG-6',
						'Whoever keeps the site running is told of no alarm.',
						'Set ‘operatorAlerts’ in src/site.ts.',
					),
				]),
	];
}

/** A file on the server reaches nobody. */
const reaches = (channels: readonly { by: string }[]) => channels.some(({ by }) => by !== 'file');

/** Words by which a page says that something of it is not settled. */
export const open =
	/\bnot (?:yet )?(?:confirmed|named|known|tested)\b|this site is a demonstration|in (?:the|this) demonstration\b/i;

/** LG-7: what pages say of the law and of the site is settled. */
function texts(one: Case): Blocker[] {
	const pages = one.parts.pages.filter(({ data, body = '' }) => open.test(`${data.owner} ${body}`));
	const statements = one.parts.accessibility.filter(({ data: { status, contact, body, test } }) => {
		const isOpen = status === 'not-assessed' || test.withPeople === undefined;
		return isOpen || contact === undefined || body === undefined;
	});
	const codes = one.parts.victimsCodes.filter(({ data }) => data.unconfirmed !== undefined);
	const items = specifiedItems.filter(({ isConfirmed }) => !isConfirmed).length;
	return [
		...unsigned(one, ['LG-7']),
		...missing('LG-7', pages, {
			what: 'Pages that say that something is not confirmed, not named or not tested',
			todo: 'Settle each, then change the words.',
		}),
		...missing('LG-7', statements, {
			what: 'The accessibility statement leaves something open: body, status, contact or a test with people',
			todo: 'Fill in ‘body’, ‘status’, ‘contact’ and ‘test.withPeople’ once they are true.',
		}),
		...missing('LG-7', codes, {
			what: 'Versions of the Victims’ Code that are marked unconfirmed',
			todo: 'Confirm which is in force, then take ‘unconfirmed’ out.',
		}),
		...(items > 0 && one.launch?.legalTexts === undefined
			? [
					blocker(
						'LG-7',
						`${items} items of the order on specified information were not compared with the law.`,
						'Have a solicitor compare src/transparency/specified-information.ts.',
					),
				]
			: []),
	];
}

/** LG-8: every story passes without what a demonstration allows. */
function stories({ area, parts, today }: Case): Blocker[] {
	const found = storyFindings(parts, { today, demo: false })
		.filter(({ file, finding }) => areaOf({ file }) === area.id && finding.level === 'error')
		.map(({ file }) => file);
	return missing(
		'LG-8',
		[...new Set(found)].map((file) => ({ file })),
		{
			what: 'Stories that lack consent, a second reader or a lawyer’s check',
			todo: 'Run npm run story:check, and mend or withdraw each.',
		},
	);
}

/** LG-9: sources that disagree on a line are settled by a call. */
function hours({ area, parts }: Case): Blocker[] {
	const lines = parts.helplines.filter(
		({ data }) =>
			data.coverage.includes(area.nation) &&
			isPrintable(data, true) &&
			data.disagreements.length > 0,
	);
	return missing('LG-9', lines, {
		what: 'Helplines whose sources disagree',
		todo: 'Call the line, settle it, and take ‘disagreements’ out.',
	});
}

/** LG-10: nothing that the law wants published is late. */
function duties({ area, parts, today }: Case): Blocker[] {
	const statements = parts.statements.filter((entry) => areaOf(entry) === area.id);
	const rows = checklistOf(
		statements.map(({ data }) => data),
		{ today },
	);
	const late = rows.flatMap(({ item, state }) =>
		state.kind === 'overdue' ? statements.filter(({ data }) => data.itemId === item.id) : [],
	);
	return missing('LG-10', late, {
		what: 'Items that the law wants published and that are late',
		todo: 'Publish them, then change ‘lastUpdated’.',
	});
}
