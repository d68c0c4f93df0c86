import lookupUrl from '../area-finder/data/force-lookup.json?url';
import knownUrl from '../area-finder/data/known-units.json?url';
import areaNames from '../area-finder/data/area-names.json' with { type: 'json' };
import { type Answer, findArea, type KnownUnits, type Lookup } from '../area-finder/find-area.ts';
import { isPostcodeLike } from '../area-finder/postcode.ts';
import { signposts } from '../area-finder/signposts.ts';

/** Where an answer is shown. */
export interface Panel {
	/** What was typed is read here. */
	field: HTMLInputElement;
	/** The answer in words: a live region. */
	said: HTMLElement;
	/** Links to areas. */
	found: HTMLElement;
	/** Aborted where the person has typed on or left: then nothing is shown. */
	signal: AbortSignal;
}

/** One area to go to. */
export interface Choice {
	/** Id of the area. */
	areaId: string;
	/** The place that it was found by, and its district; absent for a postcode. */
	note?: string;
}

/** What is shown: a sentence and areas to choose from. */
export interface Shown {
	/** The sentence. */
	words: string;
	/** Areas, best first. */
	choices: readonly Choice[];
	/** Whether something else has to be typed. */
	retry?: boolean;
}

const names: Record<string, string> = areaNames;
let files: Promise<[Lookup, KnownUnits]> | undefined;

/**
 * Begins to fetch the list of postcodes, whole. Both files are always fetched, so that no request says whether
 * somebody's postcode lies where areas meet.
 */
export function prepare(): Promise<[Lookup, KnownUnits]> {
	files ??= Promise.all([readJson<Lookup>(lookupUrl), readJson<KnownUnits>(knownUrl)]);
	// The next use tries again: a phone may be on a network that comes and goes.
	files.catch(() => (files = undefined));
	return files;
}

async function readJson<Data>(address: string): Promise<Data> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	return (await response.json()) as Data;
}

/** Answers what stands in the field. Rejects where a file could not be fetched. */
export async function answer({ field, said, found, signal }: Panel): Promise<void> {
	const shown = await answerTo(field.value.trim());
	if (signal.aborted) return;
	said.textContent = shown.words;
	found.replaceChildren(...shown.choices.map(row));
	field.setAttribute('aria-invalid', String(shown.retry === true));
	// To the first link, so that a phone's keyboard makes way for the answer; back to the field where it must change.
	(found.querySelector('a') ?? field).focus();
}

async function answerTo(typed: string): Promise<Shown> {
	if (typed === '') {
		return { words: 'Type a postcode, a town or a council.', choices: [], retry: true };
	}
	if (isPostcodeLike(typed)) return postcodeShown(findArea(typed, ...(await prepare())));
	const { placesShown } = await import('./answer-name.ts');
	return await placesShown(typed, names);
}

function postcodeShown(answer: Answer): Shown {
	switch (answer.kind) {
		case 'area':
			return {
				words: `Your area is ${names[answer.areaId] ?? ''}.`,
				choices: [{ areaId: answer.areaId }],
			};
		case 'several': {
			const scotland = answer.scotland ? ' Some of it is in Scotland.' : '';
			return { words: several[answer.because] + scotland, choices: choicesOf(answer.areaIds) };
		}
		case 'elsewhere':
			return { words: signposts[answer.where], choices: [], retry: true };
		case 'invalid':
			return {
				words:
					'We do not know that postcode. Check it, type only its first half, or type your town.',
				choices: [],
				retry: true,
			};
	}
}

const several = {
	partial: 'More than one area shares that start. Type the whole postcode, or choose:',
	unlisted: 'We do not have that postcode: it may be new, or have a slip. Most likely it is here:',
};

const choicesOf = (areaIds: readonly string[]) => areaIds.map((areaId) => ({ areaId }));

function row({ areaId, note }: Choice): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = `/${areaId}/`;
	link.textContent = `Support in ${names[areaId] ?? areaId}`;
	item.append(link);
	if (note !== undefined) {
		const about = document.createElement('p');
		about.textContent = note;
		item.append(about);
	}
	return item;
}
