import { expect, type Page } from '@playwright/test';
import type { Person } from './fill-form.ts';

/** Opens the form of an area and goes past the page before it. */
export async function startSteps(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(heading(page)).toHaveText('Who is this for?');
}

/** The heading of the step that is shown. */
export function heading(page: Page) {
	return page.locator('#journey').getByRole('heading', { level: 1 });
}

/** Presses Continue and waits for the next step, whose heading says `next`. */
export async function onTo(page: Page, next: string | RegExp): Promise<void> {
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).toHaveText(next);
	await expect(heading(page)).toBeFocused();
}

async function choose(page: Page, answer: string): Promise<void> {
	await page.locator('#journey').getByRole('radio', { name: answer, exact: true }).check();
}

/** Answers up to the question how to be in touch: an adult, about violence, skipping what can be skipped. */
export async function stepsToContact(page: Page): Promise<void> {
	await choose(page, 'Me');
	await onTo(page, 'How old are you?');
	await choose(page, '25 or over');
	await onTo(page, /What is this about/);
	await page.getByRole('checkbox', { name: 'Violence or threats' }).check();
	await onTo(page, /Is it still happening/);
	await choose(page, 'In the last year');
	await onTo(page, /Have you told the police/);
	await onTo(page, /What would help/);
	await onTo(page, /Could someone who might hurt/);
	await choose(page, 'No');
	await onTo(page, 'How would you like to be in touch?');
}

/** Chooses to be called, with every safety answer. */
export async function answerCall(page: Page, { phone }: Person): Promise<void> {
	await choose(page, 'Call me');
	await page.getByLabel('Phone number', { exact: true }).fill(phone);
	const safely: [RegExp, string][] = [
		[/Can you answer those/, 'Yes'],
		[/leave a voicemail/, 'No'],
		[/Can they say they are from/, 'Only to me'],
		[/If someone else answers/, 'Hang up without speaking'],
	];
	for (const [question, answer] of safely) {
		const group = page.getByRole('group', { name: question });
		if ((await group.count()) > 0)
			await group.getByRole('radio', { name: answer, exact: true }).check();
	}
	await page.getByRole('checkbox', { name: /Any time they are open/ }).check();
}

/** Goes through the whole form to the check, to be called. */
export async function stepsToCheck(page: Page, person: Person): Promise<void> {
	await stepsToContact(page);
	await answerCall(page, person);
	await callToCheck(page, person);
}

/** From the answers of a call to the check. */
export async function callToCheck(page: Page, person: Person): Promise<void> {
	await onTo(page, 'What name should they use?');
	await page.getByLabel('What name should they use?').fill(person.name);
	await onTo(page, /If they cannot reach you/);
	await page.getByRole('button', { name: 'Skip to the end' }).click();
	await expect(heading(page)).toHaveText('Check your answers, then send');
}

/** Agrees and sends from the check. */
export async function sendSteps(page: Page): Promise<void> {
	await page.getByLabel(/I agree to my answers being sent/).check();
	await page.getByRole('button', { name: 'Send your request for support' }).click();
}
