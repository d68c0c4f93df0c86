import path from 'node:path';
import type { MiddlewareHandler } from 'astro';
import { pagesOf } from '../../src/content-check/addresses.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import type { Finding } from '../../src/content-check/finding.ts';
import { readFiles } from '../../src/content-check/read-files.ts';
import { isDraft } from '../../src/directory/join/kinds.ts';
import { isDemo } from '../../src/site.ts';
import { escaped } from './escaped.ts';
import { readSources } from './read-sources.ts';

/**
 * Below each page of the development server: which file it comes from, a link that opens it in the editor, and what
 * the check says of it. It is no part of a build.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = (await response.text()).replace('</body>', `${panelFor(url.pathname)}</body>`);
	return new Response(html, { status: response.status, headers: response.headers });
};

function panelFor(address: string): string {
	const sources = readSources('.');
	const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
	const page = pagesOf(readFiles(sources).parts, today).find((one) => one.address === address);
	if (page?.file === undefined) return '';
	const { file } = page;
	const findings = checkContent(sources, { today, demo: isDemo }).filter(
		(one) => one.file === file,
	);
	const draft = isDraft(file)
		? '<p><strong>This page is a draft. No build shows it.</strong></p>'
		: '';
	return `<aside aria-label="For editors" class="panel prose"><h2>For editors</h2>${draft}<p>${editLink(file, 1)} (${escaped(file)})</p>${listOf(findings)}</aside>`;
}

function listOf(findings: readonly Finding[]): string {
	if (findings.length === 0) return '<p>The check finds nothing on this page.</p>';
	const rows = findings.map(
		({ file, line, what, why, write }) =>
			`<li>${editLink(file, line)}: <strong>${escaped(what)}</strong> ${escaped(write)} <em>${escaped(why)}</em></li>`,
	);
	return `<ul>${rows.join('')}</ul>`;
}

/** Opens the file in VS Code, at its line. */
function editLink(file: string, line: number): string {
	const address = `vscode://file${path.resolve(file)}:${line}`;
	return `<a href="${escaped(encodeURI(address))}">${line === 1 ? 'Edit this page' : `Line ${line}`}</a>`;
}
