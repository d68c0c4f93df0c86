import { editor } from '../site.ts';
import { type EditorHost, editorHeaders } from '../editor/policy.ts';

/** Headers by name. */
export type HeaderMap = Readonly<Record<string, string>>;

const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"object-src 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
];

/** Device and tracking features that no page uses; only names that browsers know, for others are a console warning on every page. */
const features = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'compute-pressure',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'geolocation',
	'gyroscope',
	'hid',
	'identity-credentials-get',
	'idle-detection',
	'keyboard-map',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'otp-credentials',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'storage-access',
	'usb',
	'window-management',
	'xr-spatial-tracking',
];

/** What every answer carries, whatever its path and status. */
const everywhere: HeaderMap = {
	'Content-Security-Policy': policy.join('; '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	// `no-referrer` would make browsers send `Origin: null` with our own forms.
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
	'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
	'Cache-Control': 'no-cache',
};

const unseen: HeaderMap = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };

/** Open data is for any page of any site to read. */
const open: HeaderMap = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The editor's page has a policy of its own; a site without an editor has no rule for it. */
export function editorRules(host: EditorHost): { pattern: string; headers: HeaderMap }[] {
	if (host === undefined) return [];
	const headers = editorHeaders(host);
	return [
		{ pattern: '/edit', headers },
		{ pattern: '/edit/*', headers },
	];
}

/** What differs by path, in Cloudflare's patterns: `*` is anything, `:area` one part. No path matches two. */
const byPath: readonly { pattern: string; headers: HeaderMap }[] = [
	{
		pattern: '/_astro/*',
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
	},
	{ pattern: '/data/*', headers: open },
	{ pattern: '/:area/refer', headers: unseen },
	{ pattern: '/:area/refer/*', headers: unseen },
	{ pattern: '/referral/*', headers: unseen },
	{ pattern: '/cy/:area/refer', headers: unseen },
	{ pattern: '/cy/:area/refer/*', headers: unseen },
	{ pattern: '/cy/referral/*', headers: unseen },
	{ pattern: '/listing/*', headers: unseen },
	{ pattern: '/exit', headers: unseen },
	{ pattern: '/health', headers: unseen },
	{ pattern: '/desk', headers: unseen },
	{ pattern: '/desk/*', headers: unseen },
	...editorRules(editor),
];

const expressions = byPath.map(({ pattern, headers }) => ({
	expression: new RegExp(`^${pattern.replace(':area', '[^/]+').replace('*', '.*')}$`),
	headers,
}));

/** The headers of an answer to a path, on every host. */
export function headersFor(pathname: string): HeaderMap {
	const special = expressions.find(({ expression }) => expression.test(pathname));
	return { ...everywhere, ...special?.headers };
}

/** The same map in the form of Cloudflare's `_headers` file, for the files that the platform serves itself. */
export function cloudflareHeaders(): string {
	const special = byPath.map(({ pattern, headers }) => rule(pattern, headers, everywhere));
	return [rule('/*', everywhere, {}), ...special].join('\n');
}

// `! Name` takes away what an earlier rule set; without it the platform would join both values with a comma.
function rule(pattern: string, headers: HeaderMap, earlier: HeaderMap): string {
	const replaced = Object.keys(headers).filter((name) => name in earlier);
	const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
	return [pattern, ...replaced.map((name) => `  ! ${name}`), ...lines, ''].join('\n');
}
