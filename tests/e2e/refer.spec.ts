import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import { agreeAndSend, createPerson, fillCall, goOn, readReference } from '../support/fill-form.ts';

const areas = [
	'dorset',
	'devon-and-cornwall',
	'leicestershire',
	'warwickshire',
	'surrey',
	'sussex',
	'thames-valley',
];

/** What the desk's command says, with the keys of the demonstration. */
function desk(...args: string[]): string {
	const env = { ...process.env, DATA_DIR: hosts.dataDir };
	return spawnSync(process.execPath, ['src/desk/cli.ts', ...args], { env, encoding: 'utf8' })
		.stdout;
}

for (const host of ['node', 'worker'] as const) {
	test.describe(`without JavaScript, on the ${host} host`, () => {
		test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

		for (const area of areas) {
			test(`a person in ${area} asks for help and gets a reference`, async ({ page }, info) => {
				await page.goto(`${hosts[host]}/${area}/refer/`);
				await fillCall(page, createPerson(info.title));
				await goOn(page);
				await expect(page.getByRole('heading', { level: 1 })).toContainText(/check your answers/i);
				await agreeAndSend(page);
				await expect(page).toHaveURL(`${hosts[host]}/referral/sent`);
				expect(await readReference(page)).toMatch(/^[0-9A-Z]{3}(-[0-9A-Z]{3}){2}-[0-9A-Z]$/);
			});
		}

		test('only the questions that belong to the answers stand on the page', async ({ page }) => {
			await page.goto(`${hosts[host]}/dorset/refer/`);
			const shown = (name: string) => page.locator(`[name="${name}"]`).first();
			for (const name of ['supporterName', 'childKnows', 'phone', 'email', 'trustedName', 'when'])
				await expect(shown(name)).toBeHidden();
			await page.getByRole('radio', { name: 'Call me' }).check();
			await expect(shown('phone')).toBeVisible();
			await expect(shown('voicemail')).toBeVisible();
			for (const name of ['email', 'trustedName', 'textsRead', 'keepAnswers'])
				await expect(shown(name)).toBeHidden();
			await page.getByRole('radio', { name: 'Email me' }).check();
			await expect(shown('email')).toBeVisible();
			await expect(shown('phone')).toBeHidden();
		});

		test('errors are listed, linked and keep what was typed', async ({ page }, info) => {
			const { name } = createPerson(info.title);
			await page.goto(`${hosts[host]}/dorset/refer/`);
			await page.getByLabel('What name should they use?').fill(name);
			await goOn(page);
			await expect(page).toHaveURL(`${hosts[host]}/referral/check`);
			await expect(page).toHaveTitle(/^Error: Ask for support – Dorset/);
			await expect(page.getByRole('alert')).toContainText('There is a problem');
			await page.getByRole('link', { name: 'Select who this is for' }).click();
			await expect(page.getByRole('radio', { name: 'Me', exact: true }).first()).toBeFocused();
			await expect(page.getByLabel('What name should they use?')).toHaveValue(name);
		});

		test('agreement is asked for, and the answers stay', async ({ page }, info) => {
			const person = createPerson(info.title);
			await page.goto(`${hosts[host]}/dorset/refer/`);
			await fillCall(page, person);
			await goOn(page);
			await page.getByRole('button', { name: 'Send your request for support' }).click();
			await expect(page).toHaveURL(`${hosts[host]}/referral/check`);
			await expect(page.getByRole('alert')).toContainText('Tick the box to agree');
			await expect(page.locator('main')).toContainText(person.name);
			await expect(page.getByLabel(/I agree to my answers being sent/)).not.toBeChecked();
		});

		test('an answer can be changed before sending', async ({ page }, info) => {
			const person = createPerson(info.title);
			await page.goto(`${hosts[host]}/dorset/refer/`);
			await fillCall(page, person);
			await goOn(page);
			await page
				.getByRole('link', { name: /Change name|Change the name|Change what name/i })
				.click();
			await page.getByLabel('What name should they use?').fill(`${person.name}-B`);
			await goOn(page);
			await expect(page.locator('main')).toContainText(`${person.name}-B`);
		});

		test('what was typed is text on the check page, never markup', async ({ page }) => {
			const probe = '"><img src=x id=injected><script>alert(1)</script>';
			await page.goto(`${hosts[host]}/dorset/refer/`);
			await fillCall(page, { name: probe, phone: '07700 900982' });
			await goOn(page);
			await expect(page.locator('#injected')).toHaveCount(0);
			await expect(page.locator('main')).toContainText(probe);
		});

		test('a page that was sent from cannot send a second referral', async ({ page }, info) => {
			await page.goto(`${hosts[host]}/dorset/refer/`);
			await fillCall(page, createPerson(info.title));
			await goOn(page);
			await page.getByLabel(/I agree to my answers being sent/).check();
			const send = page.getByRole('button', { name: 'Send your request for support' });
			await send.dblclick();
			await expect(page).toHaveURL(`${hosts[host]}/referral/sent`);
			const reference = await readReference(page);
			if (host === 'node') expect(desk('list').split(reference).length - 1).toBe(1);
			expect(reference).not.toBe('no reference');
		});
	});
}

test.describe('at the desk', () => {
	test.use({ javaScriptEnabled: false });

	test('the demonstration key opens what was sent', async ({ page }, info) => {
		const person = createPerson(info.title);
		await page.goto(`${hosts.node}/leicestershire/refer/`);
		await fillCall(page, person);
		await goOn(page);
		await agreeAndSend(page);
		const opened = desk('open', await readReference(page));
		expect(opened).toContain(person.name);
		expect(opened).toContain(person.phone);
	});

	test('a referral about something sexual in Warwickshire goes to the lot for it', async ({
		page,
	}, info) => {
		await page.goto(`${hosts.node}/warwickshire/refer/`);
		await fillCall(page, createPerson(info.title));
		await page.getByRole('checkbox', { name: /Something sexual I did not want/ }).check();
		await goOn(page);
		await expect(page.locator('main')).toContainText('Safeline');
		await agreeAndSend(page);
		expect(desk('list')).toContain(await readReference(page));
	});
});

test.describe('paths that take nothing', () => {
	test.use({ javaScriptEnabled: false });

	const stops = [
		['Someone else, and they do not know', '/dorset/refer/for-someone-else/'],
		['Someone I am working with as a professional', '/dorset/refer/for-professionals/'],
	] as const;

	for (const [answer, address] of stops) {
		test(`“${answer}” leads to ${address} and stores nothing`, async ({ page, context }) => {
			const before = desk('list');
			await page.goto(`${hosts.node}/dorset/refer/`);
			await page.getByRole('radio', { name: answer }).check();
			await goOn(page);
			await expect(page).toHaveURL(`${hosts.node}${address}`);
			await page.waitForTimeout(1500);
			expect(await context.cookies()).toEqual([]);
			expect(desk('list').length).toBeGreaterThanOrEqual(before.length);
		});
	}
});
