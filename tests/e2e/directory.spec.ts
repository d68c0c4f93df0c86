import { expect, test } from '@playwright/test';
import { hosts } from '../support/browser.ts';

const services = `${hosts.node}/warwickshire/services/`;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is whole, claims nothing about now, and shows no field that would do nothing', async ({
		page,
	}) => {
		await page.goto(services);
		await expect(page.locator('[data-has]')).toHaveCount(5);
		for (const row of await page.locator('[data-has]').all()) await expect(row).toBeVisible();
		await expect(page.locator('#narrow')).toBeHidden();
		await page.goto(`${hosts.node}/help/`);
		await expect(page.getByText('Open day and night').first()).toBeVisible();
		expect(await page.locator('main').innerText()).not.toMatch(/open now|closed now/i);
	});

	test('a need leads to a service here, to national lines, and to a number that can be tapped', async ({
		page,
	}) => {
		await page.goto(`${hosts.node}/surrey/needs/stalk/`);
		await expect(
			page.getByRole('heading', { name: 'Help that covers Surrey and other areas' }),
		).toBeVisible();
		await page.getByRole('link', { name: 'All national lines for this' }).click();
		await expect(page.locator('a[href="tel:08081689111"]').first()).toBeVisible();
	});
});

test('the list narrows down in place, says how many are left, and forgets', async ({ page }) => {
	await page.goto(services);
	const before = page.url();
	await page.getByLabel('What is it about?').selectOption('sv-rape');
	await expect(page.locator('#narrow-count')).toContainText('of 5 services shown');
	await expect(page.getByRole('link', { name: /sexual abuse/i }).first()).toBeVisible();
	await expect(page.locator('[data-has]:not([hidden])')).not.toHaveCount(5);
	await page.getByText('Age, language, access and cost').click();
	await page.getByLabel('Access').selectOption('bsl');
	await expect(page.locator('#narrow-count')).toContainText('none of them says');
	await expect(page.getByText('Does not say: access').first()).toBeVisible();
	expect(page.url()).toBe(before);
	const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
	expect(kept).toEqual([0, 0]);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page.locator('#narrow-count')).toHaveText('All 5 services shown.');
	await page.getByLabel('What is it about?').selectOption('sv-rape');
	await page.goto(`${hosts.node}/help/`);
	await page.goBack();
	await expect(page.getByLabel('What is it about?')).toHaveValue('');
});

test('plain words find what it may be about, and are neither sent nor kept', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${hosts.node}/dorset/services/`);
	expect(asked.filter((url) => url.endsWith('search.json'))).toEqual([]);
	const field = page.getByLabel('What happened, in your own words');
	await field.fill('my ex won’t leave me alone');
	const found = page.locator('#found');
	await expect(found.getByRole('link', { name: /followed, watched/ })).toBeVisible();
	await expect(found.getByRole('link', { name: /partner, ex or family/ })).toBeVisible();
	await expect(page.locator('#found-count')).toContainText('things it may be about');
	expect(asked.filter((url) => url.endsWith('/dorset/services/search.json'))).toHaveLength(1);
	expect(asked.filter((url) => /leave|alone/.test(url))).toEqual([]);
	await field.fill('zzzz');
	await expect(page.locator('#found-count')).toContainText('Nothing found for these words');
	await field.fill('stalkign');
	await found.getByRole('link', { name: /followed, watched/ }).click();
	await expect(page).toHaveURL(`${hosts.node}/dorset/needs/stalk/`);
	await page.goBack();
	await expect(field).toHaveValue('');
});

test('a search that cannot load says so, and loads once it can', async ({ page }) => {
	await page.goto(`${hosts.node}/dorset/services/`);
	await page.route('**/search.json', (route) => route.abort());
	const field = page.getByLabel('What happened, in your own words');
	await field.fill('mugged');
	await expect(page.locator('#found-count')).toContainText('The search did not load');
	await page.unroute('**/search.json');
	await field.fill('mugged today');
	await expect(page.locator('#found').getByRole('link', { name: /Mugging/ })).toBeVisible();
});

test.describe('with a clock in another time zone', () => {
	test.use({ timezoneId: 'America/New_York' });

	test('a line is open or closed by the clock in London, and on a bank holiday says so', async ({
		page,
	}) => {
		// A Tuesday in July: 8.30 in London, 3.30 in New York. Report Fraud opens at 8.
		await page.clock.install({ time: new Date('2027-07-06T07:30:00Z') });
		await page.goto(`${hosts.node}/help/`);
		const line = page.locator('#report-fraud');
		await expect(line).toContainText('Open now, until 8pm');
		await page.clock.setFixedTime(new Date('2027-07-06T19:00:00Z'));
		await page.clock.runFor(61_000);
		await expect(line).toContainText('Closed now. Opens tomorrow at 8am');
		await page.clock.setFixedTime(new Date('2026-12-25T12:00:00Z'));
		await page.clock.runFor(61_000);
		await expect(line).toContainText('Today is a bank holiday: hours may differ');
		await expect(page.locator('#revenge-porn-helpline')).toContainText('Closed now');
	});
});
