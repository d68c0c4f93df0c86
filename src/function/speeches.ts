import type { FunctionData } from '../referral/function-data.ts';
import type { Language } from '../words/language.ts';
import { languages } from '../words/languages.ts';
import { createPages, type Pages } from './page.tsx';

/** A language, and the function's pages in it. */
export interface Speech {
	language: Language;
	pages: Pages;
}

/** Text of the shell of each language that the build published, by code. */
export type Shells = Readonly<Record<string, string>>;

/**
 * The languages that the build wrote a shell for, English first. Throws an Error in one sentence when English is
 * missing or a shell has no place for a page.
 */
export function createSpeeches(shells: Shells, data: FunctionData): [Speech, ...Speech[]] {
	const [first, ...others] = languages.flatMap((language) => {
		const shell = shells[language.code];
		if (shell === undefined) return [];
		if (!shell.includes('%%MAIN%%')) {
			throw new Error("The build's shell.html has no place for a page: run npm run build.");
		}
		return [{ language, pages: createPages({ shell, data, language }) }];
	});
	if (first?.language.code !== 'en') {
		throw new Error('The build is missing shell.html: run npm run build.');
	}
	return [first, ...others];
}

/** A path without its language, and the language; English where it begins with none that is published. */
export function speechOf(
	pathname: string,
	[english, ...others]: readonly [Speech, ...Speech[]],
): { speech: Speech; path: string } {
	const speech = others.find(({ language }) => pathname.startsWith(`${language.base}/`));
	if (!speech) return { speech: english, path: pathname };
	return { speech, path: pathname.slice(speech.language.base.length) };
}
