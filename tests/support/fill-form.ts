import type { Page } from '@playwright/test';

/** What one test's person types; searched for afterwards wherever it must not be. */
export interface Person {
	/** The name to use. */
	name: string;
	/** The phone number, as typed. */
	phone: string;
}

/** A person whose answers can be told from every other test's. */
export function createPerson(title: string): Person {
	const tag = Buffer.from(title).reduce((sum, byte) => (sum * 31 + byte) % 1_000_000, 7);
	return { name: `CANARY-${tag}`, phone: `07700 ${String(900_000 + (tag % 1000))}` };
}

/** Chooses one answer of a question, as a person does: by the words on the page. */
async function choose(page: Page, question: string, answer: string): Promise<void> {
	const group = page.getByRole('group', { name: question });
	await group.getByRole('radio', { name: answer, exact: true }).check();
}

/** Fills the shortest form of somebody who wants to be called, leaving it unsent. */
export async function fillCall(page: Page, person: Person): Promise<void> {
	await choose(page, 'Who is this for?', 'Me');
	await choose(page, 'How old are you?', '25 or over');
	await choose(page, 'How would you like to be in touch?', 'Call me');
	await fillCallCard(page, person);
}

/** The safety questions of a call, and the name. */
async function fillCallCard(page: Page, { name, phone }: Person): Promise<void> {
	await page.getByLabel('Phone number', { exact: true }).fill(phone);
	await page.getByLabel('Any time they are open').check();
	const withheld = page.getByRole('group', { name: /number withheld/ });
	if ((await withheld.count()) > 0) await withheld.getByRole('radio', { name: 'Yes' }).check();
	await choose(page, 'Is it safe to leave a voicemail?', 'No');
	await choose(page, 'Can they say they are from', 'Only to me');
	await choose(page, 'If someone else answers', 'Hang up without speaking');
	await page.getByLabel('What name should they use?').fill(name);
}

/** From the filled form to the check page. */
export async function goOn(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Continue' }).click();
}

/** From the check page to the confirmation. */
export async function agreeAndSend(page: Page): Promise<void> {
	await page.getByLabel(/I agree to my answers being sent/).check();
	await page.getByRole('button', { name: 'Send your request for support' }).click();
}

/** The reference that the confirmation shows. */
export async function readReference(page: Page): Promise<string> {
	const text = await page.locator('main').innerText();
	return /\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]\b/.exec(text)?.[0] ?? 'no reference';
}
