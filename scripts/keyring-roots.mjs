/** The root keys of this site, for every script that is built: what the code holds is what rings are held against. */
import { rootsOf } from '../src/keyrings.ts';
import { isDemo, keyringRoot } from '../src/site.ts';

/** What a bundler puts in place of `WAYMARK_KEYRING_ROOTS`, by default the roots of this site. */
export function rootsDefinition(roots = siteRoots()) {
	return { WAYMARK_KEYRING_ROOTS: JSON.stringify(roots) };
}

/** The pinned root key, and in a demonstration its own beside it. */
export function siteRoots() {
	return rootsOf({ demo: isDemo, root: keyringRoot });
}
