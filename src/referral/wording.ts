import { oneAnswer, type RawAnswers } from './answers.ts';

/**
 * Whom a question speaks of. `asker`: whoever fills in the form. `person`: whoever needs support.
 * `contact`: whoever will be contacted, who may be another person again.
 */
export type About = 'asker' | 'person' | 'contact';

/** Words that do not change, or one text for each of: yourself, a child you look after, someone else. */
export type Wording = string | { me: string; child?: string; other: string };

/** The words for the person who is answering; until `who` is answered, those for yourself. */
export function say(wording: Wording, about: About, raw: RawAnswers): string {
	if (typeof wording === 'string') return wording;
	const who = oneAnswer(raw, 'who');
	if (about === 'person') return sayOfPerson(wording, who);
	if (who === 'child') return wording.child ?? wording.me;
	return isThem(raw) ? wording.other : wording.me;
}

function sayOfPerson(wording: Exclude<Wording, string>, who: string): string {
	if (who === 'child') return wording.child ?? wording.other;
	return who === 'other-agrees' ? wording.other : wording.me;
}

/** Whether someone asks for another adult, and that person is the one to contact. */
export function isThem(raw: RawAnswers): boolean {
	return oneAnswer(raw, 'who') === 'other-agrees' && oneAnswer(raw, 'contactWho') === 'them';
}

/** Words joined as in speech: "A", "A or B", "A, B or C". */
export function listOf(words: readonly string[], joiner: 'or' | 'and' = 'or'): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1) ?? ''}`;
}

/** Words in the quotation marks of the form: ‘Call me’. */
export function quote(words: string): string {
	return `‘${words}’`;
}

/** Replace `{name}` in a text by the words given for it; throws when a name has no words. */
export function fillIn(text: string, words: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const word = words[name];
		if (word === undefined) throw new Error(`No words for {${name}} in "${text}".`);
		return word;
	});
}
