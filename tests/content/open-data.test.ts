import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { amountInWords, type StatedValue } from '../../src/transparency/money.ts';
import { builtFile, builtFiles, builtPage } from '../support/site.ts';
import { wordsOf } from './page-words.ts';

/** The built pages against the built files: both are read as a visitor gets them. */
type Row = Record<string, string>;

const rowsOf = (table: string) =>
	parse<Row>(builtFile(`data/${table}.csv`).toString('utf8'), { columns: true });
const json = (file: string) => JSON.parse(builtFile(file).toString('utf8')) as unknown;
const wordsAt = (address: string) => wordsOf(builtPage(address));
const pathOf = (address: string) => new URL(address).pathname;

interface ServiceRecord {
	name: string;
	description: string;
	url: string;
	status: string;
	phones: { number: string }[];
	organization?: { name: string };
	attributes: { taxonomy_term: { name: string } }[];
}

const services = builtFiles('.json')
	.filter((file) => file.startsWith('data/oruk/v3/services/'))
	.map((file) => json(file) as ServiceRecord);

describe.each(services)('$name in the Open Referral feed', (service) => {
	const words = wordsAt(pathOf(service.url)).replaceAll('\u00A0', ' ');

	it('has the name, the summary and the organisation of its page', () => {
		expect(words).toContain(service.name);
		expect(words).toContain(service.description.split('\n')[0]);
		if (service.organization) expect(words).toContain(service.organization.name);
	});

	it('has the numbers of its page and no other', () => {
		for (const { number } of service.phones) expect(words).toContain(number);
	});

	it('is over where the page says that it is in the past', () => {
		expect(service.status === 'defunct').toBe(/In the past\. Described in/.test(words));
	});
});

/** Pages of contracts and grants, by the id that their address ends with. */
const recordPages = Object.fromEntries(
	builtFiles('index.html')
		.filter((file) => /\/transparency\/(contracts|grants)\/[^/]+\/index\.html$/.test(file))
		.map((file) => [file.split('/').at(-2) ?? '', wordsOf(builtFile(file).toString('utf8'))]),
);

describe.each(rowsOf('amounts'))('$record, amount $number', (row) => {
	it('is on the page to the digit, with the words of the source', () => {
		const page = recordPages[row['record'] ?? ''] ?? '';
		const value = { amount: Number(row['amount']), qualifier: row['qualifier'] } as StatedValue;
		expect(page.toLowerCase()).toContain(amountInWords(value).toLowerCase());
		expect(page).toContain(row['quote']?.replaceAll(/\s+/g, ' '));
	});
});

describe('contracts', () => {
	it('are in the table if, and only if, they have a page', () => {
		const pages = builtFiles('index.html').flatMap(
			(file) => /\/contracts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
		);
		const ids = rowsOf('contracts').map(({ id }) => id);
		expect(ids.toSorted()).toEqual([...new Set(pages)].toSorted());
	});

	it.each(rowsOf('contracts'))('$id names its buyers and lots as its page does', (row) => {
		const page = recordPages[row['id'] ?? ''] ?? '';
		for (const name of row['bought_by']?.split(';') ?? []) expect(page).toContain(name);
		const lots = rowsOf('lots').filter(({ contract }) => contract === row['id']);
		for (const { title = '' } of lots) expect(page).toContain(title);
	});
});

describe('figures', () => {
	it.each(rowsOf('figures'))('$id is on its page to the digit', (row) => {
		const page = wordsAt(`/${row['area'] ?? ''}/transparency/performance/`);
		const count = row['count'] ?? '';
		const shown = count === '' ? `${row['percent'] ?? ''}%` : Number(count).toLocaleString('en-GB');
		expect(page).toContain(shown);
		expect(page).toContain(row['period']);
	});
});

describe('the page about the data', () => {
	it('links every table', () => {
		const page = builtPage('/data/');
		const tables = builtFiles('.csv').filter((file) => file.startsWith('data/'));
		expect(tables.length).toBeGreaterThan(5);
		for (const file of tables) expect(page).toContain(`href="/${file}"`);
	});

	it.each(['OS data', 'Royal Mail', 'Office for National Statistics', 'GeoNames'])(
		'credits %s',
		(owner) => {
			expect(wordsAt('/data/')).toContain(owner);
		},
	);
});
