import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import { createPerson, readReference, type Person } from '../support/fill-form.ts';
import { sitemapPaths } from '../support/site.ts';

/* The tests' build shows the journey in Welsh, as a demonstration does to its reviewers: PREVIEW_LANGUAGES=cy. */

test.beforeAll(() => {
	if (existsSync('build/shell.cy.html')) return;
	throw new Error(
		'This build has no Welsh pages. Build with PREVIEW_LANGUAGES=cy, as npm test does.',
	);
});

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

async function choose(page: Page, question: string, answer: string) {
	const group = page.getByRole('group', { name: question });
	await group.getByRole('radio', { name: answer, exact: true }).check();
}

/** The shortest form of somebody who wants to be called, by the Welsh words on the page. */
async function fillCall(page: Page, { name, phone }: Person) {
	await choose(page, 'I bwy mae hyn?', 'Fi');
	await choose(page, 'Beth yw eich oed?', '25 neu hŷn');
	await choose(page, 'Sut hoffech chi gadw mewn cysylltiad?', 'Ffoniwch fi');
	await page.getByLabel('Rhif ffôn', { exact: true }).fill(phone);
	await page.getByLabel('Unrhyw bryd pan fyddan nhw ar agor').check();
	const withheld = page.getByRole('group', { name: /rhif wedi’i gadw’n ôl/ });
	if ((await withheld.count()) > 0) await choose(page, 'A oes modd i chi ateb', 'Oes');
	await choose(page, 'A yw’n ddiogel gadael neges llais?', 'Nac ydy');
	await choose(page, 'A yw’n iawn iddyn nhw ddweud eu bod', 'Dim ond wrtha i');
	await choose(page, 'Os bydd rhywun arall yn ateb', 'Rhoi’r ffôn i lawr heb siarad');
	await page.getByLabel('Pa enw ddylen nhw ei ddefnyddio?').fill(name);
}

test('each page leads to the same page in the other language', async ({ page }) => {
	await page.goto(`${hosts.node}/dorset/refer/`);
	await page.getByRole('link', { name: 'Cymraeg' }).click();
	await expect(page).toHaveURL(`${hosts.node}/cy/dorset/refer/`);
	await expect(page).toHaveTitle('Gofyn am gymorth – Dorset');
	await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
	await expect(page.locator('main')).toContainText('Nid oes neb wedi gwirio’r geiriau hyn eto.');
	for (const [code, path] of [
		['en', '/dorset/refer/'],
		['cy', '/cy/dorset/refer/'],
	] as const) {
		const link = page.locator(`link[rel=alternate][hreflang=${code}]`);
		expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe(path);
	}
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(`${hosts.node}/dorset/refer/`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('search engines are not led to a language that nobody has reviewed, nor to a shell', () => {
	expect(sitemapPaths().filter((path) => /^\/cy\/|\/shell\/$/.test(path))).toEqual([]);
});

for (const host of ['node', 'worker'] as const) {
	test(`a person asks for help in Welsh on the ${host} host`, async ({ page }, info) => {
		await page.goto(`${hosts[host]}/cy/dorset/refer/`);
		await page.getByRole('button', { name: 'Parhau' }).click();
		await expect(page).toHaveURL(`${hosts[host]}/cy/referral/check`);
		await expect(page).toHaveTitle('Gwall: Gofyn am gymorth – Dorset');
		await expect(page.getByRole('alert')).toContainText('Mae yna broblem');
		await fillCall(page, createPerson(info.title));
		await page.getByRole('button', { name: 'Parhau' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Gwiriwch eich atebion');
		await page.getByLabel(/^Rwy’n cytuno i .+ gael fy atebion/).check();
		await page.getByRole('button', { name: 'Anfon eich cais am gymorth' }).click();
		await expect(page).toHaveURL(`${hosts[host]}/cy/referral/sent`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
		expect(await readReference(page)).toMatch(/^[0-9A-Z]{3}(-[0-9A-Z]{3}){2}-[0-9A-Z]$/);
		await expect(page.locator('main')).not.toContainText(/They |working day|Monday|pen day/);
	});
}
