import { en } from '../../src/words/en.ts';
import type { Language, Words } from '../../src/words/language.ts';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const letters = {
	ltr: Array.from('áƀçďéƒĝĥíĵķľɱñóƥʠřšťúṽŵẋýž'),
	// Hebrew, whose lines run the other way; letters that it has none for stand in for others.
	rtl: Array.from('אבגדהוזחטיכלמנסעפצקרשתאבגד'),
};

/** A language that nobody speaks: English in other letters, each word 40 % longer, in either direction. */
export function pseudoLanguage(direction: Language['direction']): Language {
	return {
		code: direction === 'rtl' ? 'ar-XB' : 'en-XA',
		locale: 'en-GB',
		direction,
		base: '',
		words: pseudoWords(en, direction) as Words,
	};
}

function pseudoWords(part: unknown, direction: Language['direction']): unknown {
	if (typeof part === 'string') return pseudoSentence(part, direction);
	return Object.fromEntries(
		Object.entries(part as object).map(([key, value]) => [key, pseudoWords(value, direction)]),
	);
}

/** A sentence in the pseudo-language; what is filled in or drawn stays as it is. */
export function pseudoSentence(text: string, direction: Language['direction']): string {
	return text
		.split(/(\{\w+\}|<\/?\w+>)/)
		.map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(/[a-z]+/gi, longer)))
		.join('');

	function longer(word: string): string {
		const long = word.length < 2 ? word : word + word.slice(0, Math.ceil(word.length * 0.4));
		return long.replaceAll(/[a-z]/gi, (letter) => {
			const other = letters[direction][latin.indexOf(letter.toLowerCase())] ?? letter;
			return letter === letter.toUpperCase() ? other.toUpperCase() : other;
		});
	}
}
