import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { Mistake } from '../../../src/desk/cli/mistake.ts';
import { runDesk } from '../../../src/desk/cli/run.ts';
import { type Countable, countLines, quarterOf, whyNotCounted } from '../../../src/desk/counts.ts';
import type { EventName } from '../../../src/desk/events.ts';
import { createDeskStore } from '../../../src/function/desk/desk-store.ts';
import { openSqliteStore } from '../../../src/function/sqlite-store.ts';
import { newReference } from '../../../src/referral/reference.ts';
import { publishFigures, requestSchema } from '../../../src/transparency/publish-figures.ts';
import { referral } from '../../contract/store.contract.ts';
import { migrations } from '../../support/migrations.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const dayOf = (day: string) => Date.parse(day) / 86_400_000;

function quarter() {
	const found = quarterOf('2026-q3');
	if (!found) throw new Error('There is no such quarter.');
	return found;
}

/** A referral of the quarter, with what was noted about it. */
function noted(
	events: readonly (readonly [EventName, string?])[],
	change: Partial<Countable> = {},
): Countable {
	return {
		area: 'testshire',
		day: dayOf('2026-11-02'),
		lane: 'normal',
		isStopped: false,
		events: events.map(([event, code = '']) => ({
			event,
			code,
			inTime: event === 'opened' ? true : null,
		})),
		...change,
	};
}

/** The lines that count anybody. */
const linesOf = (...referrals: Countable[]) =>
	countLines(referrals, { area: 'testshire', quarter: quarter() })
		.filter((line) => !line.endsWith(',0'))
		.map((line) => line.replace('2026-q3,', ''));

describe('a quarter', () => {
	it('is one of the financial year', () => {
		expect(quarterOf('2026-q1')).toMatchObject({ from: '2026-04', to: '2026-06' });
		expect(quarter()).toMatchObject({ words: 'October to December 2026', to: '2026-12' });
		expect(quarterOf('2026-q4')).toMatchObject({ from: '2027-01', to: '2027-03' });
		expect(quarterOf('2026-q5')).toBeUndefined();
	});

	it('is counted in the five days after it, before its first referrals are forgotten', () => {
		expect(whyNotCounted(quarter(), dayOf('2026-12-31'))).toMatch(/not over/);
		expect(whyNotCounted(quarter(), dayOf('2027-01-01'))).toBeUndefined();
		expect(whyNotCounted(quarter(), dayOf('2027-01-05'))).toBeUndefined();
		expect(whyNotCounted(quarter(), dayOf('2027-01-06'))).toMatch(/too low/);
	});
});

describe('counting referrals', () => {
	it.each([
		[[['opened'], ['reached', 'told']], 'Reached, had told the police'],
		[
			[['opened'], ['reached', 'not-told'], ['closed', 'supported']],
			'Reached, had not told the police',
		],
		[[['opened'], ['reached', 'not-asked']], 'Reached, not asked about the police'],
		[[['opened'], ['reached', 'told'], ['closed', 'declined']], 'Declined by the person'],
		[[['opened'], ['not-ours', 'age']], 'Not for the service'],
		[[['opened'], ['agreed', 'other'], ['handed', 'other']], 'Handed to another service'],
		[[['opened'], ['attempted', 'no-answer']], 'Not reached'],
	] as const)('counts %o once, as %s', (events, outcome) => {
		expect(linesOf(noted(events))).toEqual([`"${outcome}",Opened in time,1`]);
	});

	it('counts a stop as the person’s decision, and what nobody opened as not in time', () => {
		expect(linesOf(noted([], { isStopped: true }))).toEqual([
			'"Contact stopped by the person",Not opened in time,1',
		]);
	});

	it('leaves out tests, doubles, other areas and other quarters', () => {
		const none = linesOf(
			noted([], { lane: 'canary' }),
			noted([['opened'], ['closed', 'test']]),
			noted([['opened'], ['not-ours', 'not-a-referral']]),
			noted([], { area: 'elsewhere' }),
			noted([], { day: dayOf('2027-01-01') }),
		);
		expect(none).toEqual([]);
	});
});

describe('the command that counts', () => {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-counts-'));
	const database = openSqliteStore(join(folder, 'waymark.db'), migrations);

	afterAll(() => {
		vi.unstubAllEnvs();
		database.close();
		rmSync(folder, { recursive: true });
	});

	it('writes counts that can be published without telling a small number', async () => {
		const desk = createDeskStore(database.sql);
		const now = Date.parse('2026-11-02T09:00:00Z');
		for (let i = 0; i < 40; i++) {
			const own = referral({ day: dayOf('2026-11-02'), area: 'testshire' });
			const receipt = { reference: newReference(random), stopMac: random(32) };
			await database.putReferral(own, () => Promise.resolve(receipt));
			const who = { provider: own.provider, kid: '0123456789abcdef' };
			const note = (event: EventName, after: number, code = '') =>
				desk.note(who, { thread: own.thread, version: 1, event, after, code, now });
			await note('opened', 0);
			await note('reached', 1, i < 3 ? 'told' : 'not-told');
		}
		vi.stubEnv('DATA_DIR', folder);
		vi.stubEnv('DESK_TODAY', '2027-01-03');
		const lines: string[] = [];
		const log = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
		const out = join(folder, 'counts');
		await runDesk(['counts', 'testshire', '2026-q3', '--out', out]);
		log.mockRestore();
		expect(lines.join()).toMatch(/not for publication/);
		expect(lines.join()).not.toMatch(/\b(?:3|37|40)\b/);
		const written: unknown = parse(
			readFileSync(join(out, 'testshire-referrals-2026-q3.yml'), 'utf8'),
		);
		const request = requestSchema.parse(written);
		request.entry['sources'] = [
			{ sourceId: 'own-counts', quote: 'As counted.', status: 'as-published' },
		];
		const csv = readFileSync(join(out, 'testshire-referrals.csv'), 'utf8').trimEnd().split('\n');
		const counted = csv.slice(1).map((text, i) => {
			const [, slice = '', row = '', column = '', count = ''] =
				/^([^,]*),"([^"]*)",([^,]*),(\d+)$/.exec(text) ?? [];
			return { line: i + 2, slice, row, column, count };
		});
		const outcome = publishFigures(request, counted, []);
		if (!outcome.ok) throw new Error(outcome.reasons.join('\n'));
		expect(JSON.stringify(outcome.entry)).toMatch(/"roundedTo":5,"value":40/);
		expect(JSON.stringify(outcome.entry)).not.toMatch(/\b(?:3|37)\b(?!-)/);
	});

	it.each([
		[['counts', 'testshire', '2026-q3', '--out', '.'], /not kept inside the project/],
		[['counts', 'testshire', 'autumn', '--out', '/tmp/x'], /is no quarter/],
		[['counts', 'testshire', '2026-q2', '--out', '/tmp/x'], /forgotten/],
	])('answers %o with what to do', async (args, words) => {
		vi.stubEnv('DATA_DIR', folder);
		vi.stubEnv('DESK_TODAY', '2027-01-03');
		await expect(runDesk(args)).rejects.toThrow(words);
		await expect(runDesk(args)).rejects.toThrow(Mistake);
	});
});
