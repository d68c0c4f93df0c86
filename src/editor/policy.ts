import type { GitHost } from './cms.ts';

/** The Git host of an editor; undefined for one that opens folders only. */
export type EditorHost = GitHost | undefined;

/** Addresses that the editor may speak to besides its own: the interface of the Git host, and nobody else's. */
function hostsOf(host: EditorHost): string[] {
	if (host === undefined) return [];
	const own = [host.api_root, host.base_url].filter((one) => one !== undefined);
	const known = {
		github: ['https://api.github.com', 'https://raw.githubusercontent.com'],
		gitlab: ['https://gitlab.com'],
		gitea: [],
	} as const;
	return [...new Set([...(host.api_root === undefined ? known[host.name] : []), ...own])].map(
		(address) => new URL(address).origin,
	);
}

/**
 * The headers of the editor's page. Its program writes styles into the page, so they are allowed here and nowhere else;
 * scripts come from our own files only, and it can reach its Git host and nothing else.
 */
export function editorHeaders(host: EditorHost): Record<string, string> {
	const policy = [
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' blob: data:",
		"font-src 'self' data:",
		`connect-src ${["'self'", 'blob:', 'data:', ...hostsOf(host)].join(' ')}`,
		"worker-src 'self' blob:",
		"frame-src 'none'",
		"form-action 'none'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
		"object-src 'none'",
	];
	return {
		'Content-Security-Policy': policy.join('; '),
		// Signing in at a Git host opens a window that answers to this one.
		'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
		'Cache-Control': 'no-store',
		'X-Robots-Tag': 'noindex',
	};
}
