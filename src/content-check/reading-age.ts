import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentencesIn = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const wordsIn = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Syllables of words that were counted before: the same few thousand words make up most of all texts. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
	const known = counted.get(word) ?? Math.max(1, syllable(word));
	counted.set(word, known);
	return known;
}

/**
 * The age at which a text is read with ease: its Flesch–Kincaid grade (0.39 words a sentence + 11.8 syllables a
 * word − 15.59), a year of school in the United States, plus five. Each text is measured from its beginning: a
 * question and its hint are two sentences, whether or not they end with a full stop.
 */
export function readingAge(texts: readonly string[]): number {
	const words = texts.flatMap((text) =>
		[...wordsIn.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
	);
	const sentence = texts.reduce((sum, text) => sum + [...sentencesIn.segment(text)].length, 0);
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return fleschKincaid({ sentence, word: words.length, syllable: syllables }) + 5;
}
