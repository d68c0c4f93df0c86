declare const WAYMARK_KEYRING_ROOTS: readonly string[] | undefined;

/**
 * Public halves of the root keys that sign this site's keyrings, put into every script by the build: so that a ring in
 * a page or beside the function cannot be changed alone. Empty where the source runs without a build.
 */
export const keyringRoots: readonly string[] =
	typeof WAYMARK_KEYRING_ROOTS === 'undefined' ? [] : WAYMARK_KEYRING_ROOTS;
