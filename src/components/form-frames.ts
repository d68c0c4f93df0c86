import type { Directory } from '../directory/join/joined.ts';
import type { FunctionData } from '../referral/function-data.ts';
import type { Language } from '../words/language.ts';
import { frameOf } from './area-frame.ts';

/** Each area whose form is open in a language, with the frame around its pages. */
export function openForms(
	{ areas }: Directory,
	{ data, language }: { data: FunctionData; language: Language },
) {
	const open = data.areas.filter(({ languages }) => languages.some((one) => one === language.code));
	return open.flatMap((area) =>
		areas
			.filter(({ id }) => id === area.id)
			.map((one) => ({
				area,
				data,
				language,
				frame: { ...frameOf(one), form: `${language.base}/${area.id}/refer/` },
			})),
	);
}
