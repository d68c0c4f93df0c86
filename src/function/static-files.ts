import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { dataFileOf } from './data-paths.ts';
import { headersFor } from './headers.ts';

/** Answers a request for a built file; every other path gets the site's page for what is not there. */
export type Files = (request: IncomingMessage, response: ServerResponse, pathname: string) => void;

/** What a path leads to. */
type Target =
	{ kind: 'file'; path: string } | { kind: 'redirect'; location: string } | { kind: 'nothing' };

/** A page that is not a file of its own path. */
interface Page {
	status: number;
	page: Buffer;
}

/** Milliseconds without a byte after which a file's answer is given up. */
const stalledAfter = 15_000;

/**
 * Serves the built site: exact paths of the build, GET and HEAD only, precompressed, with one map of headers.
 * `methodHelp` is the page for other methods. Throws an Error when the build is missing.
 */
export function createFiles(distDir: string, methodHelp: string): Files {
	const paths = listPaths(distDir);
	const missing = readFileSync(join(distDir, '404.html'));
	const serve = sirv(distDir, { etag: true, brotli: true, gzip: true, extensions: ['html'] });

	const help = Buffer.from(methodHelp);
	return (request, response, pathname) => {
		const target = findTarget(paths, pathname);
		for (const [name, value] of Object.entries(headersFor(pathname)))
			response.setHeader(name, value);
		if (target.kind === 'nothing') sendPage(response, { status: 404, page: missing });
		else if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			sendPage(response, { status: 405, page: help });
		} else if (target.kind === 'redirect') {
			response.writeHead(307, { Location: target.location }).end();
		} else {
			// A part of a page is of no use to anybody here, and half-answered ranges would be.
			delete request.headers.range;
			request.url = target.path;
			response.setTimeout(stalledAfter, () => response.destroy());
			serve(request, response, () => {
				sendPage(response, { status: 404, page: missing });
			});
		}
	};
}

/** The paths of every built file that may be asked for, from the site's root. */
function listPaths(distDir: string): ReadonlySet<string> {
	try {
		const files = readdirSync(distDir, { recursive: true, withFileTypes: true });
		const names = files
			.filter((file) => file.isFile())
			.map((file) => join(file.parentPath, file.name).slice(join(distDir, '/').length - 1))
			.map((path) => path.replaceAll('\\', '/'));
		return new Set(
			names.filter((name) => !/\.(?:br|gz)$|^\/_(?:headers|redirects)$|^\/404\.html$/.test(name)),
		);
	} catch {
		throw new Error(`The built site is missing in ${distDir}: run npm run build.`);
	}
}

/** As Cloudflare does it: a folder's page lives at its path with a slash, and other spellings lead there. */
function findTarget(paths: ReadonlySet<string>, pathname: string): Target {
	const asPage = (path: string) => paths.has(`${path}index.html`);
	if (pathname.endsWith('/index.html') && paths.has(pathname)) {
		return { kind: 'redirect', location: pathname.slice(0, -'index.html'.length) };
	}
	const data = dataFileOf(pathname);
	if (data !== undefined && paths.has(data)) return { kind: 'file', path: data };
	if (pathname.endsWith('/') ? asPage(pathname) : paths.has(pathname)) {
		return { kind: 'file', path: pathname };
	}
	if (asPage(`${pathname}/`)) return { kind: 'redirect', location: `${pathname}/` };
	return { kind: 'nothing' };
}

function sendPage(response: ServerResponse, { status, page }: Page): void {
	response.writeHead(status, {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Length': page.length,
	});
	response.end(response.req.method === 'HEAD' ? undefined : page);
}
