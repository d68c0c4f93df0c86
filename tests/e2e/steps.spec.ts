import { spawnSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import { createPerson, readReference } from '../support/fill-form.ts';
import {
	answerCall,
	heading,
	onTo,
	sendSteps,
	startSteps,
	stepsToCheck,
	stepsToContact,
} from '../support/fill-steps.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** What the desk's command says, with the keys of the demonstration. */
function desk(...args: string[]): string {
	const env = { ...process.env, DATA_DIR: hosts.dataDir };
	return spawnSync(process.execPath, ['src/desk/cli.ts', ...args], { env, encoding: 'utf8' })
		.stdout;
}

/** Every request of a page from now on, with what it carries. */
function record(page: Page): { url: string; body: Buffer }[] {
	const seen: { url: string; body: Buffer }[] = [];
	page.on('request', (request) => {
		seen.push({ url: request.url(), body: request.postDataBuffer() ?? Buffer.alloc(0) });
	});
	return seen;
}

const form = (host: 'node' | 'worker') => `${hosts[host]}/dorset/refer/`;

for (const host of ['node', 'worker'] as const) {
	test(`a person asks for help in steps, sealed in the browser, on the ${host} host`, async ({
		page,
		context,
	}, info) => {
		const person = createPerson(info.title);
		await page.goto(form(host));
		const entries = await page.evaluate(() => history.length);
		await startSteps(page, form(host));
		const sent = record(page);
		await stepsToCheck(page, person);
		await sendSteps(page);
		await expect(heading(page)).toContainText('Thank you');
		await expect(heading(page)).toBeFocused();
		const reference = await readReference(page);
		expect(reference).toMatch(/^[0-9A-Z]{3}(-[0-9A-Z]{3}){2}-[0-9A-Z]$/);
		expect(page.url()).toBe(form(host));
		expect(await page.evaluate(() => history.length)).toBe(entries);
		const carried = sent.map(({ url, body }) => url + body.toString('latin1')).join(' ');
		expect(carried).not.toContain(person.name);
		expect(carried).not.toContain(person.phone.replaceAll(' ', ''));
		expect(sent.filter(({ url }) => url.endsWith('/referral/sealed'))).toHaveLength(1);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		if (host === 'node') expect(desk('open', reference)).toContain(person.name);
	});
}

test('each step begins in view, on a small phone at 400 % too', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await startSteps(page, form('node'));
	await expect(heading(page)).toBeInViewport();
	await page.getByRole('radio', { name: 'Me', exact: true }).check();
	await onTo(page, 'How old are you?');
	await expect(heading(page)).toBeInViewport({ ratio: 1 });
});

test('nothing of the answers stands on the page after sending', async ({ page }, info) => {
	const person = createPerson(info.title);
	await startSteps(page, form('node'));
	await stepsToCheck(page, person);
	await sendSteps(page);
	await expect(heading(page)).toContainText('Thank you');
	expect(await page.content()).not.toContain(person.name);
	await page.reload();
	await expect(heading(page)).toHaveText('Ask for support');
	expect(await page.content()).not.toContain(person.name);
});

test('an error is announced, linked without a change of address, and keeps the answers', async ({
	page,
}) => {
	await startSteps(page, form('node'));
	await stepsToContact(page);
	await page.getByRole('radio', { name: 'Call me' }).check();
	await page.getByLabel('Phone number', { exact: true }).fill('12');
	await page.getByRole('button', { name: 'Continue' }).click();
	const summary = page.getByRole('alert');
	await expect(summary).toContainText('There is a problem');
	await expect(page.locator('.govuk-error-summary')).toBeFocused();
	await page.getByRole('link', { name: /Enter a phone number/ }).click();
	await expect(page.getByLabel('Phone number', { exact: true })).toBeFocused();
	await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue('12');
	expect(page.url()).toBe(form('node'));
});

test('Back inside the form keeps every answer', async ({ page }, info) => {
	const person = createPerson(info.title);
	await startSteps(page, form('node'));
	await stepsToContact(page);
	await answerCall(page, person);
	await onTo(page, 'What name should they use?');
	await page.getByRole('button', { name: 'Back' }).click();
	await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue(person.phone);
	await page.getByRole('button', { name: 'Back' }).click();
	await expect(heading(page)).toHaveText(/Could someone who might hurt/);
	await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
});

test('a change from the check leads back to it', async ({ page }, info) => {
	const person = createPerson(info.title);
	await startSteps(page, form('node'));
	await stepsToCheck(page, person);
	await page.getByRole('button', { name: 'Change the name to use' }).click();
	await page.getByLabel('What name should they use?').fill(`${person.name}-B`);
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).toHaveText('Check your answers, then send');
	await expect(page.locator('#journey')).toContainText(`${person.name}-B`);
});

test('the words that will be said are shown before a name is asked for', async ({ page }, info) => {
	await startSteps(page, form('node'));
	await stepsToContact(page);
	await expect(page.locator('.card')).toHaveCount(0);
	await answerCall(page, createPerson(info.title));
	await expect(page.locator('.card')).toContainText('They leave no voicemail.');
	await expect(page.locator('.card')).toContainText('they hang up without speaking');
});

test('“I will contact you” comes first where someone may look on', async ({ page }) => {
	await startSteps(page, form('node'));
	await stepsToContact(page);
	const first = page.locator('#journey').getByRole('radio').first();
	await expect(first).toHaveAccessibleName('Call me');
	await page.getByRole('button', { name: 'Back' }).click();
	await page.getByRole('radio', { name: 'Not sure', exact: true }).check();
	await onTo(page, 'How would you like to be in touch?');
	await expect(first).toHaveAccessibleName('I will contact you');
	await expect(page.locator('#journey')).toContainText('It may be safest for you');
});

test('“It is happening now” repeats the emergency words at once', async ({ page }) => {
	await startSteps(page, form('node'));
	await page.getByRole('radio', { name: 'Me', exact: true }).check();
	await onTo(page, 'How old are you?');
	await page.getByRole('radio', { name: '25 or over' }).check();
	await onTo(page, /What is this about/);
	await page.getByRole('checkbox', { name: 'Violence or threats' }).check();
	await onTo(page, /Is it still happening/);
	const blocks = page.locator('#journey .emergency');
	await expect(blocks).toHaveCount(1);
	await page.getByRole('radio', { name: 'It is happening now' }).check();
	await expect(blocks).toHaveCount(2);
});

test('an answer that takes nothing leads to its page', async ({ page }) => {
	await startSteps(page, form('node'));
	await page.getByRole('radio', { name: 'Someone else, and they do not know' }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page).toHaveURL(`${form('node')}for-someone-else/`);
});

test('a lost connection says NOT received, keeps the answers, and sends the same bytes again', async ({
	page,
	context,
}, info) => {
	const person = createPerson(info.title);
	await startSteps(page, form('node'));
	await stepsToCheck(page, person);
	await page.waitForLoadState('networkidle');
	const sent = record(page);
	await context.setOffline(true);
	await sendSteps(page);
	await expect(heading(page)).toHaveText('We have NOT received this');
	await expect(heading(page)).toBeFocused();
	await expect(page.locator('#journey')).toContainText('no connection');
	await expect(page.locator('#journey').getByRole('link', { name: /^\d/ }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(heading(page)).toHaveText('We have NOT received this');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(heading(page)).toContainText('Thank you');
	const bodies = sent.filter(({ url }) => url.endsWith('/referral/sealed')).map(({ body }) => body);
	expect(bodies).toHaveLength(3);
	expect(bodies.every((body) => bodies[0]?.equals(body))).toBe(true);
});

test('pressing Send twice sends once', async ({ page }, info) => {
	await startSteps(page, form('node'));
	await stepsToCheck(page, createPerson(info.title));
	const sent = record(page);
	await page.getByLabel(/I agree to my answers being sent/).check();
	await page.getByRole('button', { name: 'Send your request for support' }).dblclick();
	await expect(heading(page)).toContainText('Thank you');
	expect(sent.filter(({ url }) => url.endsWith('/referral/sealed'))).toHaveLength(1);
});

test('without WebCrypto the plain form stays', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
	});
	await page.goto(form('node'));
	await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
});

test('where the sealing part cannot be loaded the plain way takes over with every answer', async ({
	page,
}, info) => {
	const person = createPerson(info.title);
	await page.route('**/_astro/seal.*', (route) => route.abort());
	await startSteps(page, form('node'));
	await stepsToCheck(page, person);
	await sendSteps(page);
	await expect(page).toHaveURL(`${hosts.node}/referral/check`);
	await expect(page.locator('main')).toContainText(person.name);
});

test('after 18 idle minutes it asks, and at 20 the answers are cleared', async ({ page }) => {
	await page.clock.install();
	await startSteps(page, form('node'));
	await page.getByRole('radio', { name: 'Me', exact: true }).check();
	await page.clock.runFor('18:10');
	await expect(page.getByRole('alertdialog')).toContainText('Are you still there?');
	await expect(page.getByRole('button', { name: 'Stay on this page' })).toBeFocused();
	await page.getByRole('button', { name: 'Stay on this page' }).click();
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await page.clock.runFor('18:10');
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await page.clock.runFor('02:00');
	await expect(heading(page)).toHaveText('We cleared your answers to keep them private');
	await page.getByRole('button', { name: 'Start again' }).click();
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByRole('radio', { name: 'Me', exact: true })).not.toBeChecked();
});

test('answers are covered after a while out of sight, and a tap brings them back', async ({
	page,
}) => {
	await page.clock.install();
	await startSteps(page, form('node'));
	await page.getByRole('radio', { name: 'Me', exact: true }).check();
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { value: true, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await page.clock.runFor('01:05');
	await expect(heading(page)).toHaveText('Your answers are covered');
	await expect(page.getByRole('radio')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show my answers' }).click();
	await expect(page.getByRole('radio', { name: 'Me', exact: true })).toBeChecked();
});

test('the whole form can be filled in with the keyboard alone', async ({ page }) => {
	await page.goto(form('node'));
	await page.getByRole('button', { name: 'Start' }).focus();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('How old are you?');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(heading(page)).not.toHaveText('How old are you?');
});

test.describe('each step', () => {
	/** What axe finds on the page as it stands. */
	async function violations(page: Page): Promise<string[]> {
		const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
		return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
	}

	/** Holds the accessibility tree of what is shown, and axe's findings on it. */
	async function hold(page: Page, name: string): Promise<void> {
		await expect(page.locator('#journey')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
		expect(await violations(page), name).toEqual([]);
	}

	test('reads in order and has no accessibility violation', async ({ page }) => {
		test.setTimeout(240_000);
		const person = { name: 'Sam', phone: '07700 900982' };
		await page.goto(form('node'));
		await hold(page, 'start');
		await startSteps(page, form('node'));
		await hold(page, 'step-1');
		await page.getByRole('radio', { name: 'Me', exact: true }).check();
		await onTo(page, 'How old are you?');
		await hold(page, 'step-2');
		await page.getByRole('radio', { name: '25 or over' }).check();
		await onTo(page, /What is this about/);
		await hold(page, 'step-3');
		await page.getByRole('checkbox', { name: 'Violence or threats' }).check();
		await onTo(page, /Is it still happening/);
		await hold(page, 'step-4');
		await onTo(page, /Have you told the police/);
		await hold(page, 'step-5');
		await onTo(page, /What would help/);
		await hold(page, 'step-6');
		await onTo(page, /Could someone who might hurt/);
		await hold(page, 'step-7');
		await onTo(page, 'How would you like to be in touch?');
		await page.getByRole('radio', { name: 'Call me' }).check();
		await page.getByRole('button', { name: 'Continue' }).click();
		await hold(page, 'step-8-errors');
		await answerCall(page, person);
		await onTo(page, 'What name should they use?');
		await page.getByLabel('What name should they use?').fill(person.name);
		await hold(page, 'step-9');
		await onTo(page, /If they cannot reach you/);
		await hold(page, 'step-10');
		await onTo(page, /Do you need any of these/);
		await hold(page, 'step-11');
		await onTo(page, /Is there anyone, or any organisation/);
		await hold(page, 'step-12');
		await onTo(page, 'Check your answers, then send');
		await hold(page, 'check');
		await sendSteps(page);
		await expect(heading(page)).toContainText('Thank you');
		expect(await violations(page)).toEqual([]);
	});
});
