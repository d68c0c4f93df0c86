/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. The standard requires Contact and Expires. */

/**
 * The file for a configured contact (a `mailto:` or `https:` address), good for a year from the day of the build.
 * A contact is never made up: without one, a demonstration has comments only, which say so.
 * @throws When a site that is no demonstration has no contact.
 */
export function securityTxt(
	contact: string | undefined,
	{ site, today, demo }: { site: string; today: string; demo: boolean },
): string {
	if (contact === undefined) {
		if (!demo) {
			throw new Error('src/site.ts: securityContact: Say whom to tell of a weakness (RFC 9116).');
		}
		return [
			'# This site is a demonstration. It has no security contact yet, and none is made up.',
			'# RFC 9116 requires Contact and Expires; this file has neither until a contact is set.',
			'',
		].join('\n');
	}
	const expires = new Date(`${today}T00:00:00Z`);
	expires.setUTCDate(expires.getUTCDate() + 364);
	return [
		`Contact: ${contact}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: en',
		`Canonical: ${site}/.well-known/security.txt`,
		'',
	].join('\n');
}
