import { createHash } from 'node:crypto';

/** Answers as a form posts them; a list is posted once for each of its values. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** A browser without scripts, as far as the journey needs one: one cookie, no redirect followed. */
export interface Visitor {
	/** The cookie as `name=value`, empty when there is none. */
	cookie: string;
	get: (path: string, headers?: Record<string, string>) => Promise<Response>;
	/** Posts a form as a browser's navigation does. */
	post: (path: string, answers: Answers, headers?: Record<string, string>) => Promise<Response>;
}

/** What a browser sends when a form of our own page is posted. */
export const sameOrigin = (origin: string): Record<string, string> => ({
	Origin: origin,
	'Sec-Fetch-Site': 'same-origin',
	'Sec-Fetch-Mode': 'navigate',
	'Sec-Fetch-Dest': 'document',
	'Sec-Fetch-User': '?1',
	'Upgrade-Insecure-Requests': '1',
});

/** Valid answers of somebody who wants to be called. */
export const callAnswers: Answers = {
	area: 'testshire',
	who: 'me',
	ageGroup: '25-plus',
	contact: 'call',
	phone: '07700 900123',
	safeTimes: 'any',
	withheldOk: 'yes',
	voicemail: 'no',
	announce: 'no',
	someoneElse: 'hang-up',
	callMe: 'Sam',
};

/** Headers by which a host that trusts one proxy takes a request for one from a network of its own. */
export function fromElsewhere(): Record<string, string> {
	const [a = 0, b = 0] = crypto.getRandomValues(new Uint8Array(2));
	const address = `10.${a}.${b}.1`;
	return { 'X-Forwarded-For': address, 'CF-Connecting-IP': address };
}

/** A visitor of a host, from a network of its own. */
export function createVisitor(origin: string): Visitor {
	const home = fromElsewhere();
	const visitor: Visitor = {
		cookie: '',
		get: (path, headers = {}) => ask(path, { headers }),
		post: (path, answers, headers = sameOrigin(origin)) =>
			ask(path, {
				method: 'POST',
				body: encode(answers),
				headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
			}),
	};
	async function ask(path: string, init: RequestInit): Promise<Response> {
		const headers = new Headers({ ...home, ...(init.headers as Record<string, string>) });
		if (visitor.cookie) headers.set('Cookie', visitor.cookie);
		const response = await fetch(origin + path, { ...init, headers, redirect: 'manual' });
		for (const cookie of response.headers.getSetCookie())
			visitor.cookie = cookie.split(';')[0] ?? '';
		return response;
	}
	return visitor;
}

/** Answers without one of them. */
export function without(answers: Answers, name: string): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([own]) => own !== name));
}

/** The body of a posted form. */
export function encode(answers: Answers): string {
	const pairs = Object.entries(answers).flatMap(([name, values]) =>
		[values].flat().map((value): [string, string] => [name, value]),
	);
	return new URLSearchParams(pairs).toString();
}

/** Values of the hidden fields on a page. */
export function hiddenFields(html: string): Record<string, string> {
	const inputs = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
	return Object.fromEntries(
		inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]),
	);
}

function attribute(tag: string, name: string): string {
	return decodeEntities(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function decodeEntities(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

/** The reference that a page shows, as stored. */
export function referenceIn(html: string): string | undefined {
	return /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]/.exec(html)?.[0].replaceAll('-', '');
}

/** Reference and code of the confirmation that a visitor's cookie holds. */
export function receiptOf({ cookie }: Visitor): { reference: string; code: string } {
	const text = Buffer.from(cookie.split('=')[1] ?? '', 'base64url').toString();
	const { reference, code } = JSON.parse(text) as { reference: string; code: string };
	return { reference, code };
}

/** Answers to the check page: what it posts back, with the box ticked. */
export async function agree(visitor: Visitor): Promise<Answers> {
	const page = await visitor.get('/referral/check');
	return { ...hiddenFields(await page.text()), agreeSend: 'yes' };
}

/** The whole journey; gives the page that stands at its end. */
export async function sendReferral(visitor: Visitor, answers: Answers): Promise<string> {
	await visitor.post('/referral/draft', answers);
	const sent = await visitor.post('/referral/send', await agree(visitor));
	const location = sent.headers.get('location');
	if (location !== '/referral/sent')
		throw new Error(`Sending led to ${String(location)} (${sent.status}).`);
	return (await visitor.get(location)).text();
}

/** A short digest, for comparing answers without printing them. */
export function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
