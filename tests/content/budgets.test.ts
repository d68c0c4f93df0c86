import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgets } from '../support/budgets.ts';
import { builtFile, builtFiles, builtPage, sitemapPaths } from '../support/site.ts';

const isForm = (address: string) => address.endsWith('/refer/');
/** The form and the pages beside it have the form's style sheet too. */
const isOfJourney = (address: string) => address.includes('/refer/');
const isDirectory = (address: string) => /\/(services|needs|help)\//.test(address);
const hasFinder = (address: string) => address === '/' || address === '/find/';

/** Bytes of script that a page may send. */
function scriptBudget(address: string): number {
	if (isForm(address)) return budgets.formScript;
	if (hasFinder(address)) return budgets.contentScript + budgets.finderScript;
	return budgets.contentScript + (isDirectory(address) ? budgets.directoryScript : 0);
}
/** Requests beside those of every content page: a style sheet, and parts that scripts share. */
function extraRequests(address: string): number {
	if (isForm(address)) return budgets.formRequests;
	if (isOfJourney(address)) return 1;
	if (isDirectory(address)) return budgets.directoryRequests;
	return hasFinder(address) ? 1 : 0;
}

const weight = (bytes: Buffer | string) => brotliCompressSync(bytes).length;

/** Addresses that the page makes the browser fetch, by the attribute that names them. */
function fetched(html: string, pattern: RegExp): string[] {
	return [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

const sheetsOf = (html: string) => fetched(html, /<link rel="stylesheet" href="([^"]+)"/g);
const scriptsOf = (html: string) =>
	withImports(fetched(html, /<script[^>]* src="([^"]+)"/g), /\b(?:from|import) ?"\.\/([^"]+)"/g);
const imagesOf = (html: string) => fetched(html, /<img[^>]* src="([^"]+)"/g);
const sizeOf = (addresses: string[]) =>
	addresses.reduce((sum, address) => sum + weight(builtFile(address.slice(1))), 0);

/** Scripts with those that they import, in turn: each of them is fetched before the page is whole. */
function withImports(addresses: string[], pattern: RegExp): string[] {
	const imported = addresses.flatMap((address) =>
		fetched(builtFile(address.slice(1)).toString('utf8'), pattern).map((name) => `/_astro/${name}`),
	);
	const fresh = imported.filter((address) => !addresses.includes(address));
	return fresh.length === 0 ? addresses : withImports([...addresses, ...fresh], pattern);
}

describe.each(sitemapPaths())('%s', (address) => {
	const html = builtPage(address);

	it('weighs no more than its budget', () => {
		const limit = isForm(address) ? budgets.formPage : budgets.contentPage;
		expect(weight(html) + sizeOf(sheetsOf(html))).toBeLessThanOrEqual(limit);
	});

	it('sends no more script than its budget', () => {
		expect(sizeOf(scriptsOf(html))).toBeLessThanOrEqual(scriptBudget(address));
	});

	it('makes few requests, all of them to its own site', () => {
		const addresses = [...sheetsOf(html), ...scriptsOf(html), ...imagesOf(html)];
		const extra = extraRequests(address);
		const limit = budgets.contentRequests + extra;
		expect(addresses.filter((one) => !one.startsWith('/'))).toEqual([]);
		expect(addresses.length + 1).toBeLessThanOrEqual(limit);
	});
});

describe('what the area finder fetches once its field is used', () => {
	const { finderLate, finderBeside } = budgets;
	const gzipped = (...names: string[]) =>
		builtFiles('')
			.filter((file) => names.some((name) => file.startsWith(`_astro/${name}.`)))
			.filter((file) => /\.(?:js|json|txt)$/.test(file))
			.reduce((sum, file) => sum + gzipSync(builtFile(file), { level: 9 }).length, 0);

	it.each([
		['its script', ['AreaFinder', 'answer-place', 'answer-name'], finderLate.script],
		['every postcode', ['force-lookup'], finderLate.lookup],
		['known units', ['known-units'], finderBeside.known],
		['place names', ['places'], finderBeside.places],
	])('%s weighs no more than its budget', (_, names, limit) => {
		const bytes = gzipped(...names);
		expect(bytes).toBeGreaterThan(0);
		expect(bytes).toBeLessThanOrEqual(limit);
	});
});

describe('the parts of the form that are loaded late', () => {
	const parts = [
		['open-journey', budgets.formSteps],
		['seal', budgets.formSealing],
	] as const;

	it.each(parts)('%s weighs no more than its budget', (name, limit) => {
		const files = builtFiles('.js').filter((file) => file.startsWith(`_astro/${name}.`));
		expect(files).toHaveLength(1);
		expect(files.reduce((sum, file) => sum + weight(builtFile(file)), 0)).toBeLessThanOrEqual(
			limit,
		);
	});
});

describe('the desk', () => {
	it.each([
		['open-desk', budgets.deskScript],
		['open-keys', budgets.deskKeysScript],
	])('has in %s one script that names no other', (name, limit) => {
		const script = builtFile(`desk/${name}.js`);
		expect(weight(script)).toBeLessThanOrEqual(limit);
		// A method may be called `import`; a script that is fetched has a name.
		const loads = /\.js["'`]/.test(script.toString('utf8'));
		expect(loads).toBe(false);
	});

	it('is in no sitemap', () => {
		expect(sitemapPaths().filter((address) => address.startsWith('/desk/'))).toEqual([]);
	});
});
