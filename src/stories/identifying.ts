import { findDetail, type Setting, type TextFinding } from './finding.ts';
import { ages } from './identifying/ages.ts';
import { caseDetails, otherPersonDetails } from './identifying/case-details.ts';
import { combinations } from './identifying/combinations.ts';
import { contactDetails } from './identifying/contact.ts';
import { datedDurations, dates } from './identifying/dates.ts';
import { names } from './identifying/names.ts';
import { familyDetails, statusDetails, workDetails } from './identifying/people.ts';
import { placeDetails, premisesDetails } from './identifying/premises.ts';
import { waysOfSpeaking } from './identifying/speech.ts';

const details = [
	...contactDetails,
	...premisesDetails,
	...dates,
	...ages,
	...workDetails,
	...familyDetails,
	...statusDetails,
	...otherPersonDetails,
	...caseDetails,
	...placeDetails,
];

/** Rules whose findings stand aside where a more telling one covers the same words. */
const vague = new Set(['TST-1', 'TST-4']);

/**
 * What in some words could identify a person: rules TST-1 to TST-13, 18 and 22, in the order of the text.
 * It knows words and patterns, not people: it finds what is planted in plain sight, and never shows that
 * words are safe. A second person still has to try (TST-15).
 */
export function identifyingIn(text: string, setting: Setting): TextFinding[] {
	const plain = text.normalize('NFKC').length === text.length ? text.normalize('NFKC') : text;
	const found = [
		...details.flatMap((detail) => findDetail(plain, detail, setting)),
		...datedDurations(plain),
		...names(plain, setting),
		...combinations(plain, setting),
		...waysOfSpeaking(plain, setting),
	];
	return withoutRepeats(found).toSorted((one, other) => one.at - other.at);
}

/** One finding for the same words and rule; a vague one goes where a telling one covers it. */
function withoutRepeats(found: TextFinding[]): TextFinding[] {
	return found.filter((one, index) => {
		const sooner = found.slice(0, index);
		const again = sooner.some(
			(other) => other.rule === one.rule && other.words !== '' && covers(other, one),
		);
		const told =
			vague.has(one.rule) &&
			found.some(
				(other) =>
					other !== one &&
					!vague.has(other.rule) &&
					other.level === 'error' &&
					other.rule !== 'TST-9' &&
					covers(other, one),
			);
		return !again && !told;
	});
}

const covers = (outer: TextFinding, inner: TextFinding) =>
	outer.at <= inner.at && outer.at + outer.words.length >= inner.at + inner.words.length;
