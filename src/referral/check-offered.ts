import { allAnswers, oneAnswer, type RawAnswers } from './answers.ts';
import { isAsked } from './asking.ts';
import { notOffered, notOpen, otherMessages } from './messages.ts';
import type { Offer } from './offer.ts';
import { optionsOf, type Option, type Question } from './question.ts';
import { questionOf, questions } from './questions.ts';
import { allSlots, slotInWords } from './safe-times.ts';
import type { Problem } from './schema.ts';
import { fillIn, say } from './wording.ts';

/**
 * The answers that the provider did not declare. One form serves an area with several providers, so
 * a choice can fall on something that the one who would receive it does not do; the message names
 * what can be chosen. A supporter cannot name a third person to trust.
 */
export function checkOffered(raw: RawAnswers, offer: Offer): Problem[] {
	const refused = questions
		.filter((question) => isAsked(question, raw, offer))
		.flatMap((question) => problemOf(question, raw, offer) ?? []);
	return [...refused, ...noNumberToText(raw, offer), ...otherLines(raw, offer)];
}

function problemOf(question: Question, raw: RawAnswers, offer: Offer): Problem | undefined {
	if (question.kind === 'slots') return closedSlots(question, raw, offer);
	const offered = optionsOf(question, offer, raw);
	const words = ({ label }: Option) =>
		fillIn(say(label, question.about, raw), { provider: offer.provider });
	const refused = question.options?.find(
		(option) => allAnswers(raw, question.key).includes(option.code) && !offered.includes(option),
	);
	if (!refused) return undefined;
	const message = notOffered(offer.provider, words(refused), offered.map(words));
	return { field: question.key, message };
}

function closedSlots({ key }: Question, raw: RawAnswers, offer: Offer): Problem | undefined {
	const ticked = allAnswers(raw, key);
	if (ticked.includes('any')) return undefined;
	const closed = allSlots.filter((slot) => ticked.includes(slot) && !offer.slots.includes(slot));
	if (closed.length === 0) return undefined;
	return { field: key, message: notOpen(offer.provider, closed.map(slotInWords), offer.hours) };
}

/** Texting first needs a number that the provider reads; another provider of the area may have one. */
function noNumberToText(raw: RawAnswers, offer: Offer): Problem[] {
	const isFirst =
		oneAnswer(raw, 'contact') === 'text' && oneAnswer(raw, 'textFirst') === 'me-first';
	if (!isFirst || offer.can.textNumber) return [];
	const question = questionOf('textFirst');
	const [they = '', me = ''] = (question.options ?? []).map(({ label }) =>
		say(label, question.about, raw),
	);
	return [{ field: question.key, message: notOffered(offer.provider, me, [they]) }];
}

/** Words that another provider of the area sends: never replaced by words nobody chose. */
function otherLines(raw: RawAnswers, offer: Offer): Problem[] {
	const channel = oneAnswer(raw, 'contact');
	if (channel !== 'text' && channel !== 'email') return [];
	const field = channel === 'text' ? 'messageLine' : 'subjectLine';
	const lines = (channel === 'text' ? offer.textLines : offer.emailSubjects).map(
		({ text }) => text,
	);
	const words = oneAnswer(raw, field);
	if (!words || lines.includes(words)) return [];
	return [{ field, message: otherMessages(offer.provider, lines) }];
}
