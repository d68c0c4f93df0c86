/** Where a post comes from: our own page, certainly another site, or neither can be told. */
export type Source = 'same' | 'doubtful' | 'cross-site';

/**
 * Judges a post by Fetch Metadata, then by Origin against the configured origins, never by Host.
 * Doubt is not refused: a false refusal would cost a person their referral.
 */
export function sourceOf(headers: Headers, origins: readonly string[]): Source {
	const site = headers.get('sec-fetch-site');
	if (site === 'same-origin') return 'same';
	if (site === 'cross-site') return 'cross-site';
	if (site !== null) return 'doubtful';
	return origins.includes(headers.get('origin') ?? '') ? 'same' : 'doubtful';
}
