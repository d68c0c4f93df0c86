import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { DeskEvent } from '../api.ts';
import { type Countable, countLines, type Quarter, quarterOf, whyNotCounted } from '../counts.ts';
import { readRows } from './database.ts';
import { Mistake } from './mistake.ts';

/** What is counted, and where the counts go. */
export interface Counting {
	/** Id of the area. */
	area: string;
	/** Id of the quarter, `2026-q1` for April to June 2026. */
	slice: string;
	/** Folder of the counts, outside the project. */
	out: string;
	/** Folder of the database. */
	dataDir: string;
	/** The day, `YYYY-MM-DD`. */
	today: string;
}

const heading = 'slice,row,column,count';

// A thread that was handed on is counted where it came in.
const threads = `SELECT r.thread, r.area, r.lane, r.day,
		EXISTS (SELECT 1 FROM contact_change c WHERE c.thread = r.thread AND c.what = 'stop') AS stopped
	FROM referral r WHERE r.version = 1 AND r.thread NOT IN (SELECT thread FROM handed)`;

/** `counts`: writes true counts, and beside them what figures:publish is to make of them. Prints no count. */
export function writeCounts({ area, slice, out, dataDir, today }: Counting): void {
	const quarter = quarterOf(slice);
	if (!quarter) throw new Mistake(`${slice} is no quarter: write 2026-q1 for April to June 2026.`);
	const why = whyNotCounted(quarter, Date.parse(today) / 86_400_000);
	if (why) throw new Mistake(why);
	refuseWithin(out);
	const lines = countLines(readThreads(join(dataDir, 'waymark.db')), { area, quarter });
	const counts = join(out, `${area}-referrals.csv`);
	const request = join(out, `${area}-referrals-${slice}.yml`);
	mkdirSync(out, { recursive: true, mode: 0o700 });
	const before = existsSync(counts) ? readFileSync(counts, 'utf8').trimEnd() : heading;
	if (before.includes(`\n${slice},`)) {
		throw new Mistake(
			`${counts} holds ${slice} already. What was counted once is not counted anew.`,
		);
	}
	writeFileSync(counts, `${[before, ...lines].join('\n')}\n`, { mode: 0o600 });
	writeFileSync(request, requestFor(area, quarter), { mode: 0o600 });
	console.log(`The counts of ${area} for ${quarter.words} are in ${counts}. They are not for publication as they are.
Fill in the source in ${request}, then run
  npm run figures:publish ${request}`);
}

/** Counts of people never lie where a commit would take them along. */
function refuseWithin(out: string): void {
	const way = relative(process.cwd(), resolve(out));
	if (way === '' || !way.startsWith('..')) {
		throw new Mistake(
			'Counts of people are not kept inside the project: give another folder with --out.',
		);
	}
}

function readThreads(path: string): Countable[] {
	const events = readRows(
		path,
		'SELECT thread, event, code, in_time FROM desk_event ORDER BY version, n',
	);
	return readRows(path, threads).map((row) => ({
		area: String(row['area']),
		day: Number(row['day']),
		lane: String(row['lane']),
		isStopped: row['stopped'] === 1,
		events: events
			.filter(({ thread }) => thread === row['thread'])
			.map((event) => ({
				// The table's CHECK holds it to the list.
				event: event['event'] as DeskEvent['event'],
				code: String(event['code']),
				inTime: event['in_time'] === null ? null : event['in_time'] === 1,
			})),
	}));
}

function requestFor(area: string, { slice, from, to, words }: Quarter): string {
	return `# For npm run figures:publish. The counts lie beside it and stay there.
area: ${area}
series: ${area}-referrals
slices: [${slice}]
sensitive: false
wholeForceArea: true
counts: ${area}-referrals.csv
entry:
  id: ${area}-referrals-${slice}
  measure: referred
  period: ${words}
  periodFrom: ${from}
  periodTo: ${to}
  definitionNotes:
    - Referrals that were made with the form of this site. A referral is not a person. How each stood is as the service noted it by the first days after the quarter.
    - Whether the police had been told is as the person said it, where they were asked. Opened in time means that a person at the service had opened it within the time that the service promised.
  # TO FILL IN: who holds these counts, and a sentence that says so.
  sources: []
  confidence: high
`;
}
