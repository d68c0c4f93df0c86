/** Services that hide where a link leads, or count who follows it. */
const shorteners = new Set(
	'bit.ly buff.ly cutt.ly goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly short.io shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al v.gd'.split(
		' ',
	),
);

/** Hosts through which mail programs and networks lead people, or that lead elsewhere than they say (HL-8). */
const detours: Readonly<Record<string, string>> = {
	'safelinks.protection.outlook.com':
		'Open the link in a browser and copy the address you arrive at.',
	'urldefense.com': 'Open the link in a browser and copy the address you arrive at.',
	'l.facebook.com': 'Open the link in a browser and copy the address you arrive at.',
	'google.com/url': 'Open the link in a browser and copy the address you arrive at.',
	'chat.womensaid.org.uk': 'It leads on to another site. Use the address of that page.',
	localhost: 'It is an address on one computer. Use the public one.',
};

/** What is wrong with an address of another site, in an editor's words; undefined when it can be used. */
export function addressProblem(value: string): string | undefined {
	if (!URL.canParse(value)) return 'It is not a full address. Begin it with https://.';
	const url = new URL(value);
	if (url.protocol !== 'https:') return 'It does not begin with https://. Use the secure address.';
	if (url.username !== '' || url.password !== '') {
		return 'There is an @ before the name of the site, which hides where it leads. Copy the address again.';
	}
	return hostProblem(url) ?? trackingProblem(url);
}

function hostProblem({ hostname, port, pathname }: URL): string | undefined {
	const host = hostname.replace(/^www\./, '');
	if (shorteners.has(host)) {
		return 'Shortened addresses are not allowed. Open it and copy the address you arrive at.';
	}
	const detour = Object.entries(detours).find(([name]) =>
		name.includes('/')
			? `${host}${pathname}`.startsWith(name)
			: host === name || host.endsWith(`.${name}`),
	);
	if (detour !== undefined) return detour[1];
	if (host.startsWith('xn--') || host.includes('.xn--')) {
		return 'The name of the site has letters that only look like the usual ones. Type it by hand.';
	}
	const isName = /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(hostname);
	return isName && port === ''
		? undefined
		: 'It is not the name of a public site. Check the address.';
}

function trackingProblem({ searchParams }: URL): string | undefined {
	const marks = [...searchParams.keys()].filter((key) =>
		/^(utm_|fbclid$|gclid$|mc_eid$)/.test(key),
	);
	return marks.length === 0
		? undefined
		: `It tells the site where people come from (${marks.join(', ')}). Take out what follows the question mark.`;
}
