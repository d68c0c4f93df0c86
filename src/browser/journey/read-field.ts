import { questionOf, questions } from '../../referral/questions.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a control's group holds now: one text, or every ticked value. Undefined for a control that is no question. */
export function readField(
	event: Event,
): { name: string; value: string | readonly string[] } | undefined {
	const control = event.target as Control;
	const { name } = control;
	if (!questions.some(({ key }) => key === name)) return undefined;
	const { kind, options = [] } = questionOf(name);
	if (kind !== 'checkboxes' && kind !== 'slots') return { name, value: control.value };
	const alone = ['any', ...options.filter(({ isAlone }) => isAlone).map(({ code }) => code)];
	return { name, value: withoutRivals(ticked(control), { chosen: control.value, alone }) };
}

function ticked({ form, name }: Control): string[] {
	const boxes = form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`) ?? [];
	return [...boxes].map(({ value }) => value);
}

/** "Rather not say" and "any time" stand alone: ticking one takes the others away, and the other way round. */
function withoutRivals(
	values: readonly string[],
	{ chosen, alone }: { chosen: string; alone: readonly string[] },
): string[] {
	if (!values.includes(chosen)) return [...values];
	return alone.includes(chosen) ? [chosen] : values.filter((value) => !alone.includes(value));
}
