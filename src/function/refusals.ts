import { pageAnswer } from './answer.ts';
import { cookieOf, draftCookie, emptyCookie, readTicket } from './drafts.ts';
import type { Env } from './env.ts';
import type { Unread } from './read-form.ts';

const statuses = { 'too-large': 413, 'wrong-type': 415, 'bad-request': 400 } as const;

/** The help page for a body that was not read. The draft that stands before it is kept. */
export function refuseBody({ kind }: Unread, request: Request, { pages }: Env): Response {
	const ticket = readTicket(request);
	const cookie = ticket ? draftCookie(ticket) : emptyCookie;
	const keepsConfirmation = cookieOf(request) !== undefined && !ticket;
	return pageAnswer(pages.refusal(kind), {
		status: statuses[kind],
		cookie: keepsConfirmation ? undefined : cookie,
	});
}
