import { emptyCookie } from './drafts.ts';

/** What an answer has beside its body. */
interface AnswerParts {
	/** 200 unless told. */
	status?: number;
	/** A whole `Set-Cookie` value. */
	cookie?: string | undefined;
	/** Further headers. */
	headers?: Readonly<Record<string, string>>;
}

/** An answer with a whole page. */
export function pageAnswer(html: string, parts: AnswerParts = {}): Response {
	return answer(html, {
		...parts,
		headers: { 'Content-Type': 'text/html; charset=utf-8', ...parts.headers },
	});
}

/** An answer for a script or a machine. */
export function jsonAnswer(value: unknown, parts: AnswerParts = {}): Response {
	return answer(JSON.stringify(value), {
		...parts,
		headers: { 'Content-Type': 'application/json; charset=utf-8', ...parts.headers },
	});
}

/** Goes on to another page with GET, whatever the request was. */
export function goTo(location: string, cookie?: string): Response {
	return answer(null, { status: 303, cookie, headers: { Location: location } });
}

/** Goes on to another page and overwrites the cookie. */
export function goAndForget(location: string): Response {
	return goTo(location, emptyCookie);
}

function answer(
	body: string | null,
	{ status = 200, cookie, headers = {} }: AnswerParts,
): Response {
	const all = new Headers(headers);
	if (cookie !== undefined) all.append('Set-Cookie', cookie);
	return new Response(body, { status, headers: all });
}
