import { allAnswers } from '../../referral/answers.ts';
import { questions } from '../../referral/questions.ts';
import { formVersion } from '../../referral/schema.ts';
import type { JourneyProps } from './Journey.tsx';

/**
 * Goes on as the form does without a script: posts the answers, and the function shows them to be checked and sent.
 * False where there is no connection, so that no answer is lost to an error page of the browser.
 */
export async function sendPlainly({
	node,
	place: { area, language },
}: Pick<JourneyProps, 'node' | 'place'>): Promise<boolean> {
	if (!(await isReachable())) return false;
	const form = document.createElement('form');
	form.method = 'post';
	form.action = `${language.base}/referral/draft`;
	form.hidden = true;
	const raw = node.answers();
	add(form, 'area', area.id);
	add(form, 'formVersion', formVersion);
	for (const { key } of questions) {
		for (const value of allAnswers(raw, key)) add(form, key, value);
	}
	document.body.append(form);
	form.submit();
	return true;
}

function add(form: HTMLFormElement, name: string, value: string): void {
	const field = document.createElement('input');
	field.type = 'hidden';
	field.name = name;
	field.value = value;
	form.append(field);
}

async function isReachable(): Promise<boolean> {
	return fetch('/health', { cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false,
	);
}
