/** Where the addresses of Open Referral begin; the standard gives them no ending. */
const base = '/data/oruk/';

/** The file behind an address of Open Referral: the same with `.json`. Undefined for every other address. */
export function dataFileOf(pathname: string): string | undefined {
	if (!pathname.startsWith(base) || pathname.endsWith('.json')) return undefined;
	return `${pathname.replace(/\/$/, '')}.json`;
}

/**
 * The same for Cloudflare, which serves files itself: a `_redirects` file whose every line answers with
 * another file under the address that was asked for. `files` are paths below the site's root without a slash.
 */
export function cloudflareRewrites(files: readonly string[]): string {
	return files
		.map((file) => `/${file}`)
		.filter((path) => path.startsWith(base) && path.endsWith('.json'))
		.map((path) => ({ path, address: path.slice(0, -'.json'.length) }))
		.flatMap(({ path, address }) => [`${address} ${path} 200`, `${address}/ ${path} 200`])
		.map((line) => `${line}\n`)
		.join('');
}
