import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { runImport } from '../../../scripts/import/run.ts';
import { openReferralFiles } from '../../../src/open-data/open-referral.ts';
import { supplierAmong } from '../../../src/open-data/import/supplier.ts';
import { createPublished } from '../../support/published.ts';

const samples = 'tests/fixtures/samples';
const seven = `${samples}/contracts-finder-victim-services.json`;
const mixed = `${samples}/uk-releases-mixed.json.gz`;

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-import-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

let number = 0;
/** A file with these bytes. */
function fileOf(bytes: string | Uint8Array, ending = '.json'): string {
	const file = path.join(folder, `file-${(number += 1)}${ending}`);
	writeFileSync(file, bytes);
	return file;
}
const fresh = () => path.join(folder, `drafts-${(number += 1)}`);
const run = (kind: string, file: string, { drafts = fresh(), all = false } = {}) => {
	const report = runImport({ kind, file, drafts, all });
	return { ...report, text: report.lines.join('\n'), drafts };
};
/** Every file of a folder with what is in it. */
const filesOf = (drafts: string) =>
	readdirSync(drafts, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort()
		.map((file) => [file, readFileSync(file, 'utf8')] as const);

describe('the seven releases of Contracts Finder', () => {
	const report = run('ocds', seven);
	const files = filesOf(report.drafts);
	const draft = (title: string) =>
		files.find(([file, text]) => file.endsWith('.mdx') && text.includes(`title: ${title}`))?.[1];

	it('become seven drafts', () => {
		expect(report.text).toContain('7 drafted, 0 there before');
		expect(files.length).toBe(14);
	});

	it('tell a platform that stands as the buyer, and take nobody for it', () => {
		expect(report.text).toMatch(
			/‘EU SUPPLY LIMITED’ as the buyer, which runs a tendering platform/,
		);
		expect(draft('Domestic Abuse Services')).not.toMatch(/^bodyIds:/m);
	});

	it('tell a police force that stands as the buyer', () => {
		expect(report.text).toMatch(/‘Lancashire Constabulary’, a police force/);
	});

	it('tell lost line breaks and broken letters with their place, and keep them', () => {
		expect(report.text).toMatch(/stray “rn”.*\.rnThe service will/);
		expect(report.text).toMatch(/broken letters/);
		expect(files.some(([file, text]) => file.endsWith('.mdx') && text.includes('â€¢'))).toBe(true);
	});

	it('keep the amount of an award to the penny, and no estimate of a tender', () => {
		const idva = draft('Domestic Abuse Independent Advocate');
		expect(idva).toContain('amount: 1018044.14');
		expect(draft('Pan London')).toContain('statedValues: []');
		expect(draft('Pan London')).toContain('estimate is 65387492 GBP');
	});

	it('give days as they were in London', () => {
		expect(draft('Pan London')).toMatch(/start: 2025-05-01\n {2}end: 2032-03-31/);
	});

	it('are kept whole beside their drafts', () => {
		const original = JSON.parse(readFileSync(seven, 'utf8')) as { releases: { ocid: string }[] };
		const kept = files
			.filter(([file]) => file.endsWith('.json'))
			.map(([, text]) => (JSON.parse(text) as { source: { ocid: string } }).source);
		const byOcid = (one: { ocid: string }, other: { ocid: string }) =>
			one.ocid.localeCompare(other.ocid);
		expect(kept.toSorted(byOcid)).toEqual(original.releases.toSorted(byOcid));
	});

	it('mark each gap of the content schema', () => {
		for (const field of ['summary', 'type', 'model', 'sources', 'confidence']) {
			expect(draft('Pan London')).toContain(`# TO FILL IN: ${field}:`);
		}
	});

	it('change nothing a second time, and say so', () => {
		const again = run('ocds', seven, { drafts: report.drafts });
		expect(again.text).toContain('0 drafted, 7 there before and unchanged');
		expect(filesOf(report.drafts)).toEqual(files);
	});

	it('leave a draft alone that somebody worked on, when a newer release comes', () => {
		const own = run('ocds', seven);
		const [file = ''] = filesOf(own.drafts)
			.map(([name]) => name)
			.filter((name) => name.endsWith('.mdx'));
		writeFileSync(file, 'finished by hand');
		const newer = readFileSync(seven, 'utf8').replaceAll('"date": "2025-', '"date": "2026-');
		const again = run('ocds', fileOf(newer), { drafts: own.drafts });
		expect(again.text).toContain('Your draft is left as it is');
		expect(readFileSync(file, 'utf8')).toBe('finished by hand');
	});
});

describe('the 190 mixed releases', () => {
	it('become drafts, each process once, and none is lost', () => {
		const report = run('ocds', mixed, { all: true });
		expect(report.text).toContain('188 drafted');
		const kept = filesOf(report.drafts)
			.filter(([file]) => file.endsWith('.json'))
			.flatMap(([, text]) => (JSON.parse(text) as { source: unknown }).source);
		const original = JSON.parse(gunzipSync(readFileSync(mixed)).toString()) as unknown[];
		expect(kept.length).toBe(original.length);
		expect(report.text.match(/has no ‘id’/g)?.length).toBe(45);
	});

	it('are sorted by subject without --all, and each that is left out is named with its reason', () => {
		const report = run('ocds', mixed);
		const [, drafted = '', left = ''] =
			/(\d+) drafted,.* (\d+) not drafted/.exec(report.text) ?? [];
		expect(Number(drafted)).toBeGreaterThan(5);
		expect(report.text.match(/Add --all to draft it too/g)?.length).toBe(Number(left));
	});
});

describe('services of an Open Referral feed', () => {
	const feed = openReferralFiles(createPublished());
	const list = (name: string) =>
		feed.find(({ path: one }) => one === `oruk/v3/${name}.json`)?.body ?? '';
	const single = feed.find(({ path: one }) => one.startsWith('oruk/v3/services/'))?.body ?? '';

	it('become drafts from a page and from a single service', () => {
		expect(run('oruk', fileOf(list('services'))).text).toMatch(/^18 drafted/m);
		const one = run('oruk', fileOf(single));
		expect(one.text).toMatch(/^1 drafted/m);
		expect(filesOf(one.drafts)[0]?.[1]).toMatch(/needs:\n {2}- /);
	});

	it('keep only numbers that people can call, and tell the others', () => {
		const service = {
			id: 'x',
			name: 'A service',
			status: 'open',
			phones: [{ number: '08457 bad' }],
		};
		const report = run('oruk', fileOf(JSON.stringify([service, service, { id: 'y' }])));
		expect(report.text).toContain('‘08457 bad’ is no UK number');
		expect(report.text).toContain('status: The feed gives none that we know.');
		expect(report.text).toContain('service 2: Its id ‘x’ stands in the file before');
		expect(report.text).toContain('service 3: It has no ‘name’');
	});
});

describe('spending over £500', () => {
	const csv = [
		'Spending of an office,,,',
		'Payment Date,Supplier Name,Amount (£),Purpose',
		'03/04/2025,Victim Support,"12,500.00",Grant',
		'2025-04-31,Somewhere,600,Impossible day',
		'05/04/2025,Safeline,£501.10,',
		'05/04/2025,Corner shop,500.00,Small',
		'06/04/2025,,900,Nobody',
		'06/04/2025,Refund Ltd,(900.00),Credit',
		'07/04/2025,Foreign,€900,Euros',
		'07/04/2025,A, B and Sons,900,Comma',
		'Total,,27000,',
	].join('\r\n');

	const report = run('spend', fileOf(csv, '.csv'));
	const draft = filesOf(report.drafts).find(([file]) => file.endsWith('draft.yml'))?.[1] ?? '';

	it('takes what is whole, as it stands', () => {
		expect(report.text).toContain('2 payments taken, 7 rows refused.');
		expect(draft).toMatch(/date: 2025-04-03\n {4}supplier: Victim Support\n {4}amount: 12500\n/);
		expect(draft).toContain('amount: 501.1');
	});

	it('names who was paid only where the name can mean nobody else', () => {
		expect(draft).toMatch(
			/supplier: Victim Support\n {4}amount: 12500\n {4}orgId: victim-support\n/,
		);
		const known = [
			{ id: 'barnardos', name: 'Barnardo’s' },
			{ id: 'safeline', name: 'Safeline' },
		];
		const among = (supplier: string) => supplierAmong(supplier, known)?.id;
		expect(["BARNARDO'S", 'Barnardos Ltd.', 'The Safeline Limited'].map(among)).toEqual([
			...['barnardos', 'barnardos', 'safeline'],
		]);
		expect(['Safeline Alarms Ltd', 'Safe Line', 'Ltd', ''].map(among)).toEqual([
			...[undefined, undefined, undefined, undefined],
		]);
	});

	it.each([
		[4, 'The date is ‘2025-04-31’'],
		[6, '500 pounds or less'],
		[7, 'It names nobody who was paid'],
		[8, 'It is a credit'],
		[9, 'The amount is ‘€900’'],
		[10, 'A comma stands in a cell'],
		[11, 'It is a total'],
	])('says of line %i: %s', (line, why) => {
		expect(report.lines.find((one) => one.includes(`line ${line}:`))).toContain(why);
	});

	it('keeps each refused row as it stood', () => {
		const refused = filesOf(report.drafts).find(([file]) => file.endsWith('refused.csv'))?.[1];
		expect(refused?.split('\r\n').filter((line) => line !== '').length).toBe(8);
		expect(refused).toContain('Corner shop,500.00,Small');
	});

	it('changes nothing a second time, and says so', () => {
		const file = fileOf(csv, '.csv');
		const first = run('spend', file);
		const files = filesOf(first.drafts);
		expect(run('spend', file, { drafts: first.drafts }).text).toContain('was there before');
		expect(filesOf(first.drafts)).toEqual(files);
	});
});

describe('any file whatever ends in a sentence', () => {
	const junk: [string, string | Uint8Array, string][] = [
		['nothing', '', '.json'],
		['bytes', new Uint8Array([0x50, 0x4b, 0, 1, 2]), '.csv'],
		['a wrong encoding', new Uint8Array([0x44, 0x61, 0x74, 0x65, 0xa3]), '.csv'],
		['a web page', '<!doctype html><p>Sign in', '.json'],
		['JSON that was cut', '{"releases": [{"ocid"', '.json'],
		['another JSON', '{"hello": 1}', '.json'],
		['a list of numbers', '[1, 2, 3]', '.json'],
		['null', 'null', '.json'],
		['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, '.json'],
		['no archive', 'plain', '.gz'],
		['an open quotation mark', 'Date,Supplier,Amount\n"03/04/2025,X,900', '.csv'],
		['words', 'Dear all,\nsee below.', '.csv'],
	];

	it.each(junk)('%s', (_, bytes, ending) => {
		for (const kind of ['ocds', 'oruk', 'spend']) {
			const report = run(kind, fileOf(bytes, ending));
			expect(report.ok, report.text).toBe(false);
			expect(report.text).toMatch(/^\S+: [A-Z].*\.$/);
			expect(report.text).not.toMatch(/Error|undefined|\bat \w+ \(/);
		}
	});

	it('a folder, and a name that is not there', () => {
		expect(run('ocds', folder).text).toContain('It is a folder.');
		expect(run('ocds', '/no/such/file').text).toContain('There is no such file');
	});

	it('an ocid that would lead out of the folder stays in it', () => {
		const release = { ocid: '../../../etc', tender: { title: 'Victim support' } };
		const report = run('ocds', fileOf(JSON.stringify([release, { tender: {} }, 7])));
		expect(filesOf(report.drafts).every(([file]) => file.startsWith(report.drafts))).toBe(true);
		expect(report.text).toContain('It has no ‘ocid’');
		expect(report.text).toContain('It is no release but something else');
	});
});
