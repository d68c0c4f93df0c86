import {
	type Answers,
	callAnswers,
	encode,
	fromElsewhere,
	hiddenFields,
	referenceIn,
	sameOrigin,
} from './journey.ts';

/** A form that is ready to be posted to /referral/send, again and again with the same thread. */
export interface ReadyForm {
	thread: string;
	body: string;
}

/** What became of one post. */
export type Sent =
	| { kind: 'acknowledged'; reference: string }
	| { kind: 'refused'; status: number }
	| { kind: 'unknown' };

const type = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** Asks a host for a one-page form and fills it in. */
export async function readyForm(origin: string, answers: Answers = {}): Promise<ReadyForm> {
	const page = await fetch(`${origin}/referral/draft`, {
		method: 'POST',
		body: encode({ area: 'testshire', onepage: 'yes' }),
		headers: { ...type, ...fromElsewhere(), ...sameOrigin(origin) },
	});
	const hidden = hiddenFields(await page.text());
	const body = encode({ ...callAnswers, ...answers, ...hidden, agreeSend: 'yes' });
	return { thread: hidden['thread'] ?? '', body };
}

/** Posts a ready form; a connection that breaks leaves the outcome unknown. */
export async function sendForm(origin: string, { body }: ReadyForm): Promise<Sent> {
	try {
		const headers = { ...type, ...fromElsewhere(), ...sameOrigin(origin) };
		const answer = await fetch(`${origin}/referral/send`, { method: 'POST', body, headers });
		const reference = referenceIn(await answer.text());
		if (answer.status === 200 && reference) return { kind: 'acknowledged', reference };
		return { kind: 'refused', status: answer.status };
	} catch {
		return { kind: 'unknown' };
	}
}
