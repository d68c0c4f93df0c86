import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import { agreeAndSend, createPerson, fillCall, goOn } from '../support/fill-form.ts';

/** Sends a referral and notes what a person would write down. */
async function writeDown(page: Page): Promise<{ reference: string; code: string }> {
	const words = await page.locator('main').innerText();
	const reference = /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z](?![-2-9A-Z])/.exec(words)?.[0];
	const code = /(?<![-2-9A-Z])[2-9A-Z]{3}-[2-9A-Z]{3}(?![-2-9A-Z])/.exec(words)?.[0];
	return { reference: reference ?? '', code: code ?? '' };
}

for (const host of ['node', 'worker'] as const) {
	test.describe(`pausing or stopping contact without JavaScript, on the ${host} host`, () => {
		test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

		test('a person stops contact with what the confirmation showed', async ({ page }, info) => {
			await page.goto(`${hosts[host]}/dorset/refer/`);
			await fillCall(page, createPerson(info.title));
			await goOn(page);
			await agreeAndSend(page);
			const { reference, code } = await writeDown(page);
			await page.getByRole('link', { name: 'Pause or stop contact' }).click();
			await page.getByRole('button', { name: 'Send this' }).click();
			await expect(page).toHaveTitle(/^Error: Pause or stop contact/);
			await expect(page.getByRole('alert')).toContainText('Check the code');
			await page.getByLabel('Your reference').fill(reference.toLowerCase());
			await page.getByLabel('Your code').fill(code);
			await page.getByLabel('Stop contacting me').check();
			await page.getByRole('button', { name: 'Send this' }).click();
			await expect(page).toHaveURL(`${hosts[host]}/referral/stopped`);
			await expect(page.locator('main')).not.toContainText(reference);
			await page.goBack();
			await expect(page.getByLabel('Your reference')).toHaveValue('');
			if (host === 'node') {
				const env = { ...process.env, DATA_DIR: hosts.dataDir };
				const args = ['src/desk/cli.ts', 'list'];
				const listed = spawnSync(process.execPath, args, { env, encoding: 'utf8' }).stdout;
				expect(listed).toContain(`STOPPED  ${reference}`);
			}
		});
	});
}
