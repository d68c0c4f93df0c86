import { expect, test, type Page } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import { agreeAndSend, createPerson, fillCall, goOn } from '../support/fill-form.ts';
import { heading, sendSteps, startSteps, stepsToCheck } from '../support/fill-steps.ts';

const form = `${hosts.node}/dorset/refer/`;
const status = (page: Page) => page.getByRole('navigation', { name: 'Leave' }).getByRole('status');

/** Addresses and titles of everything that the tab's own Back and Forward can reach. */
async function entries(page: Page): Promise<string[]> {
	const client = await page.context().newCDPSession(page);
	const { entries: all } = await client.send('Page.getNavigationHistory');
	return all.map(({ url, title }) => `${url} ${title}`);
}

/** Answers /exit with nothing, so that the browser stays on what the script left of the page. */
const stayOnPage = (page: Page) => page.route('**/exit', (route) => route.fulfill({ status: 204 }));

const pressExit = (page: Page) =>
	page.getByRole('link', { name: /Emergency Exit this page/ }).click();

/** Presses keys one after the other and lets each go. */
async function type(page: Page, keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('the second stop of the keyboard leaves from any page', async ({ page }) => {
			for (const address of ['/', '/dorset/', '/dorset/refer/', '/safety/', '/referral/sent']) {
				await page.goto(hosts.node + address);
				await type(page, ['Tab', 'Tab']);
				await expect(page.locator(':focus')).toHaveText('Exit this page');
				await expect(page.locator(':focus')).toBeInViewport();
			}
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(`${hosts.neutral}/`);
			await expect(page.locator('#referer')).toHaveText('none');
		});
	});
}

test.describe('addresses and titles of the journey tell nothing about the person', () => {
	const telling = /CANARY|crime|victim|abuse|[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]/;

	test('with JavaScript', async ({ page }) => {
		await startSteps(page, form);
		await stepsToCheck(page, createPerson('entries'));
		await sendSteps(page);
		await expect(heading(page)).toContainText('Thank you');
		expect((await entries(page)).slice(1)).toEqual([`${form} Ask for support – Dorset`]);
		expect((await entries(page)).join()).not.toMatch(telling);
	});

	test('without JavaScript', async ({ browser }) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(form);
		await fillCall(page, createPerson('entries'));
		await goOn(page);
		await agreeAndSend(page);
		await expect(page).toHaveURL(/sent$/);
		expect((await entries(page)).join()).not.toMatch(telling);
		await page.close();
	});
});

test.describe('the tab’s history after leaving from the form', () => {
	const visited = async (page: Page) => {
		await page.goto(`${hosts.neutral}/before`);
		await page.goto(form);
		await pressExit(page);
		await expect(page).toHaveURL(`${hosts.neutral}/`);
		return (await entries(page)).filter((entry) => entry.includes(hosts.node));
	};

	test('holds no entry of the form with JavaScript', async ({ page }) => {
		expect(await visited(page)).toEqual([]);
	});

	test('holds the form alone without JavaScript', async ({ browser }) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		expect(await visited(page)).toEqual([`${form} Ask for support – Dorset`]);
		await page.close();
	});
});

test('the page is blank while the neutral site is on its way', async ({ page }) => {
	const person = createPerson('blank');
	await startSteps(page, form);
	await stepsToCheck(page, person);
	await stayOnPage(page);
	await pressExit(page);
	await expect(page.getByRole('alert')).toHaveText('Loading.');
	expect(await page.locator('body').innerText()).toBe('Loading.');
	expect(await page.content()).not.toContain(person.name);
	await expect(page).toHaveTitle('Loading.');
	expect(await page.locator('input, textarea, select').count()).toBe(0);
});

test('a form that keeps answers of its own is told before the page goes', async ({ page }) => {
	await page.goto(form);
	await page.evaluate(() => {
		addEventListener('waymark:leave', () => {
			document.cookie = `told=${document.querySelector('main') ? 'in-time' : 'late'}`;
		});
	});
	await stayOnPage(page);
	await pressExit(page);
	await expect(page.getByRole('alert')).toHaveText('Loading.');
	expect(await page.evaluate(() => document.cookie)).toBe('told=in-time');
});

test('fields are emptied when the page is left in any other way', async ({ page }) => {
	// The plain form, as where the steps could not be loaded.
	await page.route('**/Refer.*.js', (route) => route.abort());
	await page.goto(form);
	await fillCall(page, createPerson('pagehide'));
	const left = await page.evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		return [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')].filter(
			({ checked, type, value }) =>
				checked || (value !== '' && !['radio', 'checkbox'].includes(type)),
		).length;
	});
	expect(left).toBe(0);
	await expect(page.locator('[name=area]')).toHaveValue('dorset');
});

test.describe('Shift', () => {
	test('pressed three times leaves, telling how often it is still to be pressed', async ({
		page,
	}) => {
		await page.goto(form);
		await page.keyboard.press('Shift');
		await expect(status(page)).toHaveText('Shift, press 2 more times to exit');
		await page.keyboard.press('Shift');
		await expect(status(page)).toHaveText('Shift, press 1 more time to exit');
		await page.keyboard.press('Shift');
		await expect(page).toHaveURL(`${hosts.neutral}/`);
	});

	test('begins again after another key, with another key, and after five seconds', async ({
		page,
	}) => {
		await page.clock.install();
		await page.goto(form);
		await type(page, ['Shift', 'Shift', 'a']);
		await expect(status(page)).toBeEmpty();
		await type(page, ['Shift', 'Shift+B', 'Shift']);
		await expect(status(page)).toHaveText('Shift, press 2 more times to exit');
		await page.clock.fastForward(5100);
		await expect(status(page)).toBeEmpty();
		await type(page, ['Shift', 'Shift']);
		await expect(status(page)).toHaveText('Shift, press 1 more time to exit');
		await expect(page).toHaveURL(form);
	});

	test('is the only key that leaves: Escape does nothing', async ({ page }) => {
		await page.goto(form);
		await type(page, ['Escape', 'Escape', 'Escape']);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveURL(form);
	});
});

test('the journey asks nothing of the device: no download, dialog, notice, sound or clipboard', async ({
	page,
}) => {
	const asked: string[] = [];
	await page.exposeFunction('askedFor', (name: string) => asked.push(name));
	page.on('download', () => asked.push('download'));
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.dismiss();
	});
	await page.addInitScript(watchDevice);
	await startSteps(page, form);
	await stepsToCheck(page, createPerson('device'));
	await sendSteps(page);
	await expect(heading(page)).toContainText('Thank you');
	await pressExit(page);
	await expect(page).toHaveURL(`${hosts.neutral}/`);
	expect(asked).toEqual([]);
});

/** Runs in the page: reports every use of what could make a device show, keep or play something. */
function watchDevice(): void {
	const report = (window as unknown as { askedFor: (name: string) => void }).askedFor;
	const watched: [object, string][] = [
		[window, 'print'],
		[window, 'open'],
		[window, 'Notification'],
		[window, 'AudioContext'],
		[Navigator.prototype, 'vibrate'],
		[Navigator.prototype, 'share'],
		[Clipboard.prototype, 'writeText'],
		[HTMLMediaElement.prototype, 'play'],
		[Storage.prototype, 'setItem'],
		[IDBFactory.prototype, 'open'],
	];
	for (const [owner, name] of watched) {
		Object.defineProperty(owner, name, {
			value: () => {
				report(name);
			},
		});
	}
}
