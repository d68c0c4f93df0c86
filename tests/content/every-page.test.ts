import { describe, expect, it } from 'vitest';
import { builtFile, builtFiles, builtPage } from '../support/site.ts';

const pages = builtFiles('.html');
/** The desk is a place of work: the way out and the emergency block are for whoever needs help. */
const isDesk = (file: string) => file.startsWith('desk/');
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

/** What a page says in its language, and a page that holds the emergency block in it. */
const inEnglish = { lang: 'en', banner: 'This is a demonstration.', withBlock: '/' };
const inWelsh = { lang: 'cy', banner: 'Gwefan i ddangos yw hon.', withBlock: '/cy/dorset/refer/' };

/** The emergency block of a page, from its heading to the end of its list. */
function emergencyBlock(html: string): string {
	return /<section[^>]*id="emergency"[\s\S]*?<\/section>/.exec(html)?.[0] ?? 'none';
}

describe.each(pages.filter((file) => !isDesk(file)))('%s, for whoever needs help,', (file) => {
	const html = builtFile(file).toString('utf8');
	const { withBlock } = file.startsWith('cy/') ? inWelsh : inEnglish;

	it('offers the way out first: a skip link, then the exit link, both plain', () => {
		const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map((match) => match[1]);
		expect(links.slice(0, 2)).toEqual(['#main-content', '/exit']);
	});

	it('repeats the emergency block word for word', () => {
		expect(emergencyBlock(html)).toBe(emergencyBlock(builtPage(withBlock)));
		expect(emergencyBlock(html)).toContain('999');
	});
});

describe.each(pages)('%s', (file) => {
	const html = builtFile(file).toString('utf8');
	const { lang, banner } = file.startsWith('cy/') ? inWelsh : inEnglish;

	it('has one h1, a language, a canonical address and landmarks', () => {
		expect(count(html, /<h1[\s>]/g)).toBe(1);
		expect(html).toContain(`<html lang="${lang}"`);
		if (file !== '404.html') expect(html).toMatch(/<link rel="canonical" href="http/);
		for (const landmark of ['header', 'main', 'footer']) expect(html).toContain(`<${landmark}`);
	});

	it('carries the demonstration banner and asks not to be indexed', () => {
		expect(html).toContain(banner);
		expect(html).toMatch(/<meta name="robots" content="noindex/);
	});

	it('has nothing inline that the content security policy forbids', () => {
		expect(html).not.toMatch(
			/ style="| on[a-z]+="|<style[\s>]|<script(?![^>]* src=)(?! type="application\/ld\+json">)[^>]*>/,
		);
	});

	it('is described for machines on service pages alone, never on form or story pages', () => {
		const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)</g)];
		const isService = /^[a-z-]+\/services\/[a-z-]+\//.test(file);
		if (!isService) expect(blocks).toEqual([]);
		for (const [, text = ''] of blocks) {
			const data = JSON.parse(text) as Record<string, unknown>;
			expect(data['@context']).toBe('https://schema.org');
			expect(data['@type']).toBe('GovernmentService');
			expect(data['url']).toMatch(/^http/);
		}
	});

	it('leads to no other site without keeping our address back', () => {
		const outward = [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)].map((match) => match[0]);
		expect(outward.filter((link) => !link.includes('noreferrer'))).toEqual([]);
	});
});

describe('links', () => {
	const files = new Set(builtFiles(''));

	it.each(pages)('%s leads to no missing page', (file) => {
		const html = builtFile(file).toString('utf8');
		const inward = [...html.matchAll(/(?:href|src|action)="(\/[^"#?]*)/g)].map(
			(match) => match[1] ?? '',
		);
		expect([...new Set(inward)].filter((address) => !isServed(address))).toEqual([]);
	});

	/** A built file, a built page, or one of the function's own addresses. */
	function isServed(address: string): boolean {
		const served = ['/exit', '/listing/report', '/referral/draft', '/referral/check'];
		return (
			served.includes(address.replace(/^\/cy(?=\/referral\/)/, '')) ||
			files.has(address.slice(1)) ||
			files.has(`${address.slice(1)}index.html`)
		);
	}
});
