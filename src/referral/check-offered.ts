import type { Language } from '../words/language.ts';
import { fillIn, listOf, quote } from '../words/say.ts';
import { allAnswers, oneAnswer, type RawAnswers } from './answers.ts';
import { isAsked } from './asking.ts';
import type { Offer } from './offer.ts';
import { slotInWords } from './hours-in-words.ts';
import type { Problem } from './problem.ts';
import { optionsOf, optionWords, type Option, type Question } from './question.ts';
import { questionOf, questions } from './questions.ts';
import { allSlots } from './safe-times.ts';
import { say } from './wording.ts';

/**
 * The answers that the provider did not declare. One form serves an area with several providers, so
 * a choice can fall on something that the one who would receive it does not do; the message names
 * what can be chosen. A supporter cannot name a third person to trust.
 */
export function checkOffered(raw: RawAnswers, offer: Offer, language: Language): Problem[] {
	const given = { raw, offer, language };
	const refused = questions
		.filter((question) => isAsked(question, raw, offer))
		.flatMap((question) => problemOf(question, given) ?? []);
	return [...refused, ...noNumberToText(given), ...otherLines(given)];
}

interface Given {
	raw: RawAnswers;
	offer: Offer;
	language: Language;
}

function problemOf(question: Question, given: Given): Problem | undefined {
	const { raw, offer } = given;
	if (question.kind === 'slots') return closedSlots(question, given);
	// What is needed to talk is met as a duty, and a language that is not declared is an unknown answer.
	if (question.kind === 'select') return undefined;
	const offered = optionsOf(question, offer, raw);
	const refused = question.options?.find(
		(option) => allAnswers(raw, question.key).includes(option.code) && !offered.includes(option),
	);
	if (!refused) return undefined;
	const [chosen = '', ...choices] = [refused, ...offered].map((option) =>
		labelOf({ question, option }, given),
	);
	return { field: question.key, message: notOffered({ chosen, choices }, given) };
}

function labelOf(
	{ question, option }: { question: Question; option: Option },
	{ raw, offer, language }: Given,
): string {
	const { label } = optionWords(question, option, language);
	return fillIn(say(label, question.about, raw), { provider: offer.provider });
}

function notOffered(
	{ chosen, choices }: { chosen: string; choices: readonly string[] },
	{ offer, language }: Given,
): string {
	return fillIn(language.words.problems.notOffered, {
		choices: quoted(choices, language),
		provider: offer.provider,
		chosen: quote(chosen, language),
	});
}

function quoted(words: readonly string[], language: Language): string {
	return listOf(
		words.map((one) => quote(one, language)),
		language,
	);
}

function closedSlots({ key }: Question, { raw, offer, language }: Given): Problem | undefined {
	const ticked = allAnswers(raw, key);
	if (ticked.includes('any')) return undefined;
	const closed = allSlots.filter((slot) => ticked.includes(slot) && !offer.slots.includes(slot));
	if (closed.length === 0) return undefined;
	const slots = listOf(
		closed.map((slot) => slotInWords(slot, language)),
		language,
	);
	const { provider, hours } = offer;
	const message = fillIn(language.words.problems.notOpen, { provider, hours, slots });
	return { field: key, message };
}

/** Texting first needs a number that the provider reads; another provider of the area may have one. */
function noNumberToText(given: Given): Problem[] {
	const { raw, offer } = given;
	const isFirst =
		oneAnswer(raw, 'contact') === 'text' && oneAnswer(raw, 'textFirst') === 'me-first';
	if (!isFirst || offer.can.textNumber) return [];
	const question = questionOf('textFirst');
	const [they = '', me = ''] = (question.options ?? []).map((option) =>
		labelOf({ question, option }, given),
	);
	return [{ field: question.key, message: notOffered({ chosen: me, choices: [they] }, given) }];
}

/** Words that another provider of the area sends: never replaced by words nobody chose. */
function otherLines({ raw, offer, language }: Given): Problem[] {
	const channel = oneAnswer(raw, 'contact');
	if (channel !== 'text' && channel !== 'email') return [];
	const field = channel === 'text' ? 'messageLine' : 'subjectLine';
	const lines = (channel === 'text' ? offer.textLines : offer.emailSubjects).map(
		({ text }) => text,
	);
	const words = oneAnswer(raw, field);
	if (!words || lines.includes(words)) return [];
	const message = fillIn(language.words.problems.otherMessages, {
		lines: quoted(lines, language),
		provider: offer.provider,
	});
	return [{ field, message }];
}
