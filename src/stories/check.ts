import type { Finding, Setting } from './finding.ts';
import { identifyingIn } from './identifying.ts';
import { passagesOf } from './passages.ts';
import { recordFindings, type RecordOccasion, withdrawalFindings } from './record.ts';
import type { StoryRecord } from './schema.ts';

/** Everything a story is checked against. */
export interface StoryOccasion extends RecordOccasion {
	/** What may stand in the words. */
	setting: Setting;
}

/**
 * What in the words of any entry could identify a person: front matter, alternatives of images, text.
 * @param facts The front matter, parsed.
 */
export function checkWords(facts: unknown, body: string, setting: Setting): Finding[] {
	return passagesOf(facts, body).flatMap(({ field, text }) =>
		identifyingIn(text, setting).map((found) => ({ ...found, field })),
	);
}

/** Everything that the rules TST-1 to TST-25 say of a story. */
export function checkStory(story: StoryRecord, occasion: StoryOccasion): Finding[] {
	if (story.status === 'withdrawn') return withdrawalFindings(story, occasion);
	const beside = (['gender', 'ageBand', 'crimeType'] as const).flatMap((field) => {
		const words = story[field];
		return words === undefined ? [] : [{ kind: kindOf[field], words }];
	});
	const setting = { ...occasion.setting, beside };
	return [...checkWords(story, occasion.body, setting), ...recordFindings(story, occasion)];
}

/** Kinds of detail by the field that prints them. */
const kindOf = { gender: 'gender', ageBand: 'age band', crimeType: 'crime' } as const;

/** Whether a finding stops a build: what came about by time hides the story instead, so that the old page goes. */
export const stopsBuild = ({ level, byTime }: Finding): boolean =>
	level === 'error' && byTime !== true;

/** A finding on one line, as a build prints it. */
export function inOneLine({ field, rule, what, why, write }: Finding): string {
	return `${field}: ${what} ${why} ${write} (${rule})`;
}
