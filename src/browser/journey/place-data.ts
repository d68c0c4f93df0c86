import type { FunctionData } from '../../referral/function-data.ts';
import type { Place } from '../../referral/place.ts';
import type { Language } from '../../words/language.ts';

/** What the page says about its area, its teams and their keys; undefined where it does not. */
export function readPlace(root: HTMLElement, language: Language): Place | undefined {
	const text = root.dataset['place'];
	if (!text) return undefined;
	// Our own build wrote it, from data that it had checked.
	const data = JSON.parse(text) as FunctionData;
	const [area] = data.areas;
	return area && { area, data, language };
}
