import type { Wording } from '../words/wording.ts';
import { oneAnswer, type RawAnswers } from './answers.ts';

/**
 * Whom a question speaks of. `asker`: whoever fills in the form. `person`: whoever needs support.
 * `contact`: whoever will be contacted, who may be another person again.
 */
export type About = 'asker' | 'person' | 'contact';

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
