import { expect, test } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import { builtFiles } from '../support/site.ts';

/** Paths of every built page, with their final slash. */
const pages = builtFiles('index.html').map((file) => `/${file.slice(0, -'index.html'.length)}`);

/** Open data is for every site; everything else is for ours. */
const isOpen = (address: string) => new URL(address).pathname.startsWith('/data/');

const types: Readonly<Record<string, string>> = {
	'.json': 'application/json',
	'.jsonld': 'application/ld+json',
	'.csv': 'text/csv',
	'.atom': 'application/atom+xml',
};

const expected: Readonly<Record<string, RegExp>> = {
	'content-security-policy': /^default-src 'none'.*require-trusted-types-for 'script'/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-embedder-policy': /^require-corp$/,
	'referrer-policy': /^same-origin$/,
	'x-content-type-options': /^nosniff$/,
	'strict-transport-security': /^max-age=63072000/,
	'permissions-policy': /camera=\(\)/,
	'cache-control': /no-store|no-cache|immutable/,
};

/** Which of the headers an answer lacks, and which it tells without need. */
function faults(answer: Response, address: string): string[] {
	const policy = isOpen(address) ? /^cross-origin$/ : /^same-origin$/;
	const missing = Object.entries({ ...expected, 'cross-origin-resource-policy': policy })
		.filter(([name, value]) => !value.test(answer.headers.get(name) ?? ''))
		.map(([name]) => `lacks ${name}`);
	const telling = ['server', 'x-powered-by'].filter((name) => answer.headers.has(name));
	return [...missing, ...telling.map((name) => `tells ${name}`)];
}

/** Asks without following a redirect, as the header set belongs to each answer. */
async function ask(address: string, method = 'GET'): Promise<Response> {
	const posts = method === 'POST' || method === 'PUT' || method === 'PATCH';
	const body = posts ? 'who=me' : null;
	const headers = {
		'Content-Type': 'application/x-www-form-urlencoded',
		'Sec-Fetch-Mode': 'navigate',
		'Sec-Fetch-Site': 'same-origin',
	};
	return fetch(address, { method, redirect: 'manual', headers, body });
}

/** Every fault of every address, one line each. */
async function faultsOf(addresses: string[]): Promise<string[]> {
	const found: string[] = [];
	for (const address of addresses) {
		const answer = await ask(address);
		await answer.arrayBuffer();
		found.push(...faults(answer, address).map((fault) => `${address} ${answer.status} ${fault}`));
	}
	return found;
}

/** Every file of the open data with the type it must have; addresses of Open Referral with and without an ending. */
const dataAddresses = builtFiles('')
	.filter((file) => /^data\/.*\.(json|jsonld|csv|atom)$/.test(file))
	.flatMap((file): [string, string][] => {
		const type = types[file.slice(file.lastIndexOf('.'))] ?? '';
		const bare = `/${file.replace(/\.json$/, '')}`;
		const asked = file.startsWith('data/oruk/') ? [bare, `${bare}/`, `${bare}?page=2`] : [];
		return [`/${file}`, ...asked].map((address) => [address, type]);
	});

for (const host of ['node', 'worker'] as const) {
	test.describe(`on the ${host} host`, () => {
		test.setTimeout(180_000);

		test('every built page carries the header set under each of its addresses', async () => {
			const forms = (page: string) => [page, `${page}index.html`, page.slice(0, -1)];
			const addresses = pages.flatMap(forms).filter((path) => path !== '');
			expect(await faultsOf(addresses.map((path) => hosts[host] + path))).toEqual([]);
		});

		test('pages that hold a form or an answer are not kept by the browser', async () => {
			const kept = pages.filter((page) => page.includes('/refer/'));
			for (const page of [...kept, '/referral/check', '/referral/sent', '/exit']) {
				const answer = await ask(hosts[host] + page);
				expect(answer.headers.get('cache-control'), page).toBe('no-store');
			}
		});

		test('open data has its type, is open to every site and needs no ending (ORUK-4)', async () => {
			const found: string[] = [];
			for (const [address, type] of dataAddresses) {
				const answer = await ask(hosts[host] + address);
				const got = answer.headers.get('content-type') ?? '';
				if (answer.status !== 200) found.push(`${address} ${answer.status}`);
				if (!got.startsWith(type)) found.push(`${address} ${got}`);
				if (answer.headers.get('access-control-allow-origin') !== '*')
					found.push(`${address} CORS`);
				found.push(...faults(answer, hosts[host] + address));
				if (type === 'application/json') JSON.parse(await answer.text());
			}
			expect(found).toEqual([]);
		});

		test('nothing but open data is open to other sites', async () => {
			for (const page of ['/', '/dorset/', '/dorset/refer/', '/referral/check']) {
				const answer = await ask(hosts[host] + page);
				expect(answer.headers.get('access-control-allow-origin'), page).toBeNull();
			}
		});

		test('no built page takes a form', async () => {
			const taken: string[] = [];
			for (const page of pages) {
				for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
					const { status } = await ask(hosts[host] + page, method);
					if (status !== 405) taken.push(`${method} ${page} ${status}`);
				}
			}
			expect(taken).toEqual([]);
		});
	});
}
