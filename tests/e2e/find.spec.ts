import { expect, type Page, test } from '@playwright/test';
import { hosts } from '../support/browser.ts';

const find = `${hosts.node}/find/`;

async function ask(page: Page, typed: string) {
	await page.getByLabel('Postcode, town or council').fill(typed);
	await page.getByRole('button', { name: 'Find', exact: true }).click();
	return page.locator('.finder');
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list and the map lead to every area, and no field stands there that would do nothing', async ({
		page,
	}) => {
		await page.goto(find);
		await expect(page.getByLabel('Postcode, town or council')).toBeHidden();
		const map = page.getByRole('navigation', { name: 'Map of the 43 areas' });
		await expect(map.getByRole('link')).toHaveCount(43);
		await map.getByRole('link', { name: 'Gwent' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support in Gwent');
		await page.getByRole('link', { name: 'Not in Gwent? Find your area' }).click();
		await page.locator('.rows').getByRole('link', { name: 'Dorset' }).click();
		await expect(page).toHaveURL(`${hosts.node}/dorset/`);
	});
});

test('each kind of answer is said and leads on', async ({ page }) => {
	await page.goto(find);
	const panel = await ask(page, 'dti1xj');
	await expect(panel.getByRole('status')).toHaveText('Your area is Dorset.');
	await expect(panel.getByRole('link', { name: 'Support in Dorset' })).toBeFocused();
	await ask(page, 'SP6');
	await expect(panel.getByRole('link')).toHaveCount(3);
	await ask(page, 'SP6 1II');
	await expect(panel.getByRole('status')).toContainText('may be new');
	await ask(page, 'EH1 1YZ');
	await expect(panel.getByRole('status')).toContainText('Victim Support Scotland');
	await ask(page, 'Newport');
	await expect(panel.getByRole('status')).toContainText('Choose yours');
	await expect(panel.getByRole('link', { name: 'Support in Gwent' })).toBeVisible();
	await ask(page, 'Bristol City Council');
	await expect(panel.getByRole('link')).toHaveText('Support in Avon and Somerset');
	await ask(page, 'qqqqqqqqq');
	await expect(panel.getByRole('status')).toContainText('do not know that place');
	await expect(page.getByLabel('Postcode, town or council')).toBeFocused();
	await ask(page, 'ZZ1 1AA');
	await expect(panel.getByRole('status')).toContainText('do not know that postcode');
});

test('nothing typed leaves the device, the address or the page', async ({ page }) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
	});
	await page.goto(find);
	expect(sent.filter((one) => one.includes('force-lookup'))).toEqual([]);
	const panel = await ask(page, 'BH2 6DY');
	await expect(panel.getByRole('link', { name: 'Support in Dorset' })).toBeFocused();
	await ask(page, 'Weymouth');
	await expect(panel.getByRole('status')).toContainText('Weymouth is in Dorset');
	expect(page.url()).toBe(find);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${hosts.node}/dorset/`);
	expect(sent.filter((one) => one.includes('force-lookup'))).toHaveLength(1);
	expect(sent.filter((one) => /bh2|6dy|weymouth/i.test(one))).toEqual([]);
	await page.goBack();
	await expect(page.getByLabel('Postcode, town or council')).toHaveValue('');
	await expect(panel.getByRole('status')).toHaveText('');
	const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
	expect(kept).toEqual([0, 0]);
});

test('a list that cannot load is said so, and loads once it can', async ({ page }) => {
	await page.goto(find);
	await page.route('**/force-lookup*', (route) => route.abort());
	const panel = await ask(page, 'DT1 1XJ');
	await expect(panel.getByRole('status')).toContainText('did not load');
	await page.unroute('**/force-lookup*');
	await ask(page, 'DT1 1XJ');
	await expect(panel.getByRole('status')).toHaveText('Your area is Dorset.');
});

test('a search is called off by typing on, and the next one answers', async ({ page }) => {
	await page.goto(find);
	const status = page.locator('.finder').getByRole('status');
	const held = Promise.withResolvers<undefined>();
	await page.route('**/force-lookup*', async (route) => {
		await held.promise;
		await route.continue();
	});
	await ask(page, 'DT1 1XJ');
	await expect(status).toHaveText('Looking…');
	await page.getByLabel('Postcode, town or council').fill('BH2 6D');
	await expect(status).toHaveText('');
	held.resolve(undefined);
	await page.getByLabel('Postcode, town or council').fill('LS1 4AP');
	await page.keyboard.press('Enter');
	await expect(status).toHaveText('Your area is West Yorkshire.');
	await expect(page.locator('.finder').getByRole('link')).toHaveCount(1);
});
