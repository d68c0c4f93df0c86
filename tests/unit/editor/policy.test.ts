import { describe, expect, it } from 'vitest';
import { editorPage } from '../../../scripts/content/editor-page.ts';
import { editorHeaders } from '../../../src/editor/policy.ts';
import { cloudflareHeaders, editorRules, headersFor } from '../../../src/function/headers.ts';

const host = { name: 'github', repo: 'body/site', branch: 'main' } as const;
const policyOf = (headers: Readonly<Record<string, string>>) =>
	headers['Content-Security-Policy'] ?? '';

describe('the editor’s own policy', () => {
	it('is on no page of a site without an editor', () => {
		expect(editorRules(undefined)).toEqual([]);
		expect(cloudflareHeaders()).not.toContain('/edit');
		expect(policyOf(headersFor('/edit/'))).toContain("style-src 'self';");
	});

	it('is on the editor’s page alone, where the site names a Git host', () => {
		expect(editorRules(host).map(({ pattern }) => pattern)).toEqual(['/edit', '/edit/*']);
	});

	it('lets it speak to its Git host and to nobody else', () => {
		expect(policyOf(editorHeaders(undefined))).toContain("connect-src 'self' blob: data:;");
		expect(policyOf(editorHeaders(host))).toContain('https://api.github.com');
		const own = { ...host, name: 'gitea', api_root: 'https://git.example.org/api/v1' } as const;
		expect(policyOf(editorHeaders(own))).toContain('data: https://git.example.org;');
		expect(policyOf(editorHeaders(own))).not.toContain('github');
	});

	it('runs no script but its own files', () => {
		const script = /script-src ([^;]*)/.exec(policyOf(editorHeaders(host)))?.[1];
		expect(script).toBe("'self' 'wasm-unsafe-eval'");
	});
});

describe('the editor’s page', () => {
	const areas = [{ id: 'dorset', name: 'Dorset <b>' }];

	it('lists the areas without any script, and says where it saves', () => {
		const page = editorPage({ areas, host: undefined });
		expect(page).toContain('<a href="?area=dorset">Dorset &lt;b></a>');
		expect(page).toContain('Nothing is sent anywhere.');
		expect(page).toContain('<noscript>');
		expect(editorPage({ areas, host })).toContain('body/site on github');
	});
});
