import { describe, expect, it } from 'vitest';
import { cloudflareHeaders, headersFor } from '../../../src/function/headers.ts';

describe('the header map', () => {
	it.each([
		['/', 'no-cache', undefined],
		['/dorset/', 'no-cache', undefined],
		['/dorset/refer/', 'no-store', 'noindex'],
		['/dorset/refer', 'no-store', 'noindex'],
		['/dorset/refer/under-13/', 'no-store', 'noindex'],
		['/referral/check', 'no-store', 'noindex'],
		['/exit', 'no-store', 'noindex'],
		['/desk/', 'no-store', 'noindex'],
		['/_astro/site.abcd.css', 'public, max-age=31536000, immutable', undefined],
		['/theme/dorset.css', 'no-cache', undefined],
	])('gives %s %s and %s', (path, cache, robots) => {
		const headers = headersFor(path);
		expect(headers['Cache-Control']).toBe(cache);
		expect(headers['X-Robots-Tag']).toBe(robots);
	});

	it('allows nothing inline and no other host', () => {
		const policy = headersFor('/')['Content-Security-Policy'];
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("trusted-types 'none'");
		expect(policy).not.toMatch(/unsafe|https?:|\*/);
		expect(headersFor('/')['Referrer-Policy']).toBe('same-origin');
	});
});

describe('open data', () => {
	it.each(['/data/', '/data/services.csv', '/data/oruk/v3/services'])(
		'lets any page of any site read %s',
		(path) => {
			const headers = headersFor(path);
			expect(headers['Access-Control-Allow-Origin']).toBe('*');
			expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
			expect(headers['Content-Security-Policy']).toBe(headersFor('/')['Content-Security-Policy']);
		},
	);

	it.each(['/', '/dorset/', '/dorset/refer/', '/referral/check', '/exit'])(
		'opens nothing else: %s',
		(path) => {
			const headers = headersFor(path);
			expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
			expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
		},
	);
});

describe('the _headers file', () => {
	it('stays inside Cloudflare’s limits of 100 rules and 2,000 characters a line', () => {
		const lines = cloudflareHeaders().split('\n');
		expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
	});

	it('takes away what it sets anew, so that two values are never joined', () => {
		const [first = '', ...rules] = cloudflareHeaders().split(/\n(?=\/)/);
		const set = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+): /gm)].map((line) => line[1]);
		const takenAway = (rule: string) =>
			[...rule.matchAll(/^ {2}! ([\w-]+)$/gm)].map((line) => line[1]);
		for (const rule of rules) {
			expect(takenAway(rule)).toEqual(set(rule).filter((name) => set(first).includes(name)));
		}
	});
});
