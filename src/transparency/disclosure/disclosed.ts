import type { Figure } from '../figure.ts';
import { isSmall, rounded } from './knowledge.ts';

/** Smallest base, as published, of which a share is worked out (content model, SDC-5). */
const leastBase = 50;

declare const passed: unique symbol;

/** The mark that only this folder gives: it may be printed, drawn and exported. */
interface Passed {
	readonly [passed]: true;
}

/** A figure that somebody else has published: it stands as they printed it, with its source. */
export interface Quoted extends Passed {
	kind: 'quoted';
	/** The figure. */
	number: number;
	/** The figure as a reader meets it: "more than 70,000", "28%". */
	words: string;
}

/** A count of our own that has been through disclosure control. */
export interface Counted extends Passed {
	kind: 'counted';
	/** The rounded count or share; undefined where it is not shown or nobody collected it. */
	number: number | undefined;
	/** The count as a reader meets it: "25", "Not shown". */
	words: string;
}

/** A name, a date, an amount of money, a number of lots: nothing that counts people (SDC-10). */
export interface Fact extends Passed {
	kind: 'fact';
	/** The number, if it is one. */
	number: number | undefined;
	/** Its words. */
	words: string;
}

/** What may leave: charts, tables and exports take nothing else. */
export type Disclosed = Quoted | Counted | Fact;

/** What is printed in place of a number that is small, or that would give a small one away. */
export const notShown = 'Not shown';

/** Why a number is not shown, for the foot of a table. */
export const notShownBecause =
	'“Not shown” stands where so few people are counted, here or beside it, that somebody might be recognised. The mark is the same for both, so that it does not say which. All other counts are rounded to the nearest five, each by itself, so that they need not add up.';

const inEnglish = (number: number) => number.toLocaleString('en-GB');

const counted = (number: number | undefined, words: string) =>
	({ kind: 'counted', number, words }) as Counted;

/** A name, a date, an amount: words or a number that count no people. */
export function fact(value: string | number): Fact {
	const number = typeof value === 'number' ? value : undefined;
	return { kind: 'fact', number, words: String(value) } as Fact;
}

/** A count of people as this site may show it by itself, with no table around it. */
export function discloseCount(people: number, sensitive = false): Counted {
	return isSmall(people, sensitive) ? counted(undefined, notShown) : ofRounded(rounded(people));
}

/** A cell that has been protected: what it shows, or that it shows nothing. */
export function discloseCell({ value }: { value: number | undefined }): Counted {
	return value === undefined ? counted(undefined, notShown) : ofRounded(value);
}

const ofRounded = (value: number) => counted(value, inEnglish(value));

/** A figure of content: published ones are quoted, ours go through control. */
export function discloseFigure(figure: Figure): Quoted | Counted {
	if ('suppressed' in figure) return counted(undefined, notShown);
	if ('notCollected' in figure) return counted(undefined, 'Not collected');
	if (!('asPublished' in figure)) return discloseCount(figure.value);
	const before = { exact: '', over: 'more than ', about: 'about ' }[figure.qualifier];
	return {
		kind: 'quoted',
		number: figure.value,
		words: before + inEnglish(figure.value),
	} as Quoted;
}

/** A share in per cent that somebody else has published. */
export function quotePercent(percent: number, qualifier: 'exact' | 'about' = 'exact'): Quoted {
	const words = `${qualifier === 'about' ? 'about ' : ''}${percent}%`;
	return { kind: 'quoted', number: percent, words } as Quoted;
}

/**
 * A share of our own in whole per cent, worked out from what is shown and so telling nothing more;
 * not shown for a base below 50. Quoted figures are never turned into shares: they do not compile.
 */
export function percentOf(part: Counted, base: Counted): Counted {
	if (part.number === undefined || base.number === undefined) return counted(undefined, notShown);
	if (base.number < leastBase || part.number > base.number) return counted(undefined, notShown);
	const share = Math.round((100 * part.number) / base.number);
	return counted(share, `${share}%`);
}
