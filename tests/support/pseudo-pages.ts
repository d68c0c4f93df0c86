import { createPages } from '../../src/function/page.tsx';
import { confirmationOf } from '../../src/referral/confirmation.ts';
import { functionDataSchema } from '../../src/referral/function-data.ts';
import { checkAnswers, type RawAnswers } from '../../src/referral/schema.ts';
import { en } from '../../src/words/en.ts';
import type { Language } from '../../src/words/language.ts';
import { pseudoLanguage, pseudoSentence } from './pseudo-language.ts';

/** Answers of somebody who wants to be called, with something said in most places. */
const raw: RawAnswers = {
	who: 'me',
	ageGroup: '25-plus',
	harm: ['sexual', 'stalking'],
	when: 'now',
	help: ['talk', 'other'],
	helpOther: 'Someone who knows the courts',
	shared: 'not-sure',
	contact: 'call',
	phone: '07700 900 982',
	withheldOk: 'yes',
	voicemail: 'yes',
	announce: 'only-me',
	someoneElse: 'ask-name',
	safeTimes: ['mon-am', 'tue-pm'],
	callMe: 'سارة',
	noReply: 'once',
	note: 'Please ring twice.',
};
const wrong: RawAnswers = { who: 'me', contact: 'call', phone: '12', note: 'x'.repeat(600) };

/** The pages that a visitor sees from the form to the confirmation, drawn by the real views, by name. */
export function pseudoPages(
	{ shell, data }: { shell: string; data: unknown },
	direction: Language['direction'],
): Record<string, string> {
	const language = pseudoLanguage(direction);
	const own = functionDataSchema.parse(data);
	const [area] = own.areas;
	if (!area) throw new Error('build/function-data.json has no area.');
	const pages = createPages({ shell: pseudoShell(shell, language), data: own, language });
	const place = { area, data: own, language };
	const failed = checkAnswers(wrong, place);
	const checked = checkAnswers(raw, place);
	if (failed.kind !== 'problems') throw new Error('The wrong answers were accepted.');
	if (checked.kind === 'problems') throw new Error(JSON.stringify(checked.problems));
	if (checked.kind === 'stop') throw new Error('The answers lead to a page that takes nothing.');
	const { referral, provider } = checked;
	const hidden = { area: area.id, thread: '0'.repeat(32), token: 'token', formVersion: '1' };
	const confirmation = confirmationOf(referral, {
		reference: '7KX9QF2WMC',
		code: '4R7K2W',
		provider,
		area,
		holidays: [],
		sentAt: Date.UTC(2026, 10, 23, 10),
	});
	return {
		form: pages.edit({ area, raw: {}, hidden }),
		errors: pages.problems({ area, raw: wrong, problems: failed.problems, hidden }),
		check: pages.check({ area, raw, referral, provider, hidden, carried: false }),
		sent: pages.sent({ confirmation }),
	};
}

/** The built shell as it would be in the pseudo-language: its direction, and the words of its frame. */
function pseudoShell(shell: string, { code, direction }: Language): string {
	const frame = Object.values({ ...en.frame, ...en.frame.strip }).filter(
		(text) => typeof text === 'string',
	);
	return frame.reduce(
		(html, text) => html.replaceAll(`>${text}<`, `>${pseudoSentence(text, direction)}<`),
		shell.replace(/<html lang="en"[^>]*>/, `<html lang="${code}" dir="${direction}">`),
	);
}
