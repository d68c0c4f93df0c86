import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, expect, test, type Browser, type CDPSession, type Page } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import {
	agreeAndSend,
	createPerson,
	fillCall,
	goOn,
	type Person,
	readReference,
} from '../support/fill-form.ts';
import {
	answerCall,
	callToCheck,
	heading,
	sendSteps,
	stepsToContact,
} from '../support/fill-steps.ts';

/*
 * Playwright turns the back/forward cache off; here it is on, because it is what would show a typed answer
 * to the next person who holds the phone.
 */
let browser: Browser;

test.beforeAll(async () => {
	const executablePath = process.env['CHROMIUM'];
	browser = await chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
		args: ['--no-sandbox', '--enable-features=BackForwardCache', '--disable-background-networking'],
	});
});

test.afterAll(async () => {
	await browser.close();
});

/*
 * Playwright loses its hold on a page that comes back from that cache, so what is shown is read, and the
 * history walked, over the DevTools protocol.
 */
const readAll = `document.body.innerText + ' ' + [...document.querySelectorAll('input, textarea, select')]
	.map((one) => ['radio', 'checkbox'].includes(one.type) ? 'chosen:' + one.checked : one.value).join(' ')`;

/** Everything that a person could read on the page: its text and what its fields hold. */
async function shown(client: CDPSession): Promise<string> {
	const { result } = await client.send('Runtime.evaluate', { expression: readAll });
	return String(result.value);
}

/** Goes back through the whole history and forward again, reloading on the way, and collects all that was shown. */
async function walkHistory(page: Page): Promise<string> {
	const client = await page.context().newCDPSession(page);
	const { entries } = await client.send('Page.getNavigationHistory');
	const seen = [];
	for (const { id } of [...entries.toReversed(), ...entries.slice(1)]) {
		await client.send('Page.navigateToHistoryEntry', { entryId: id });
		seen.push(await settled(client));
		await client.send('Page.reload');
		seen.push(await settled(client));
	}
	return seen.join('\n');
}

/** What is shown once the page has come to rest. */
async function settled(client: CDPSession): Promise<string> {
	await new Promise((done) => setTimeout(done, 500));
	return shown(client);
}

/** A fresh window that came from somewhere else, standing at the form. */
async function atForm(javaScriptEnabled: boolean): Promise<Page> {
	const page = await browser.newPage({ javaScriptEnabled });
	await page.goto(`${hosts.neutral}/before`);
	await page.goto(`${hosts.node}/dorset/`);
	await page
		.getByRole('link', { name: /Ask for support/ })
		.first()
		.click();
	return page;
}

/** The same without scripts, with everything filled in on one page. */
async function filledForm(person: Person): Promise<Page> {
	const page = await atForm(false);
	await fillCall(page, person);
	return page;
}

/** The same in steps, with the telephone number typed. */
async function filledSteps(person: Person): Promise<Page> {
	const page = await atForm(true);
	await page.getByRole('button', { name: 'Start' }).click();
	await stepsToContact(page);
	await answerCall(page, person);
	return page;
}

async function leave(page: Page): Promise<void> {
	await page.getByRole('link', { name: /Emergency Exit this page/ }).click();
	await expect(page).toHaveURL(`${hosts.neutral}/`);
}

/** A way from the filled form to its end, and what the walk through the history must meet, so that it was one. */
interface Way {
	name: string;
	fill: (person: Person) => Promise<Page>;
	act: (page: Page, person: Person) => Promise<void>;
	meets: string;
}

const emptyForm = 'chosen:false';
const areaPage = 'Ask for support';
const cleared = 'cleared for your privacy';

async function checkAndLeave(page: Page): Promise<void> {
	await goOn(page);
	await leave(page);
}

async function failAndLeave(page: Page): Promise<void> {
	await page.getByLabel('Phone number', { exact: true }).fill('12');
	await checkAndLeave(page);
}

async function checkAndSend(page: Page): Promise<void> {
	await goOn(page);
	await agreeAndSend(page);
	await expect(page).toHaveURL(/sent/);
}

async function sendInSteps(page: Page, person: Person): Promise<void> {
	await callToCheck(page, person);
	await sendSteps(page);
	await expect(heading(page)).toContainText('Thank you');
}

// With scripts the entry of the form is replaced on leaving, so that only pages before it are met.
const ways: Way[] = [
	{ name: 'leaving from the form', fill: filledForm, act: leave, meets: emptyForm },
	{ name: 'leaving from the check page', fill: filledForm, act: checkAndLeave, meets: cleared },
	{ name: 'leaving from an error', fill: filledForm, act: failAndLeave, meets: cleared },
	{ name: 'sending', fill: filledForm, act: checkAndSend, meets: emptyForm },
	{
		name: 'sending and leaving',
		fill: filledForm,
		act: async (page) => {
			await checkAndSend(page);
			await leave(page);
		},
		meets: emptyForm,
	},
	{ name: 'leaving from a step', fill: filledSteps, act: leave, meets: areaPage },
	{
		name: 'leaving from an error in a step',
		fill: filledSteps,
		act: failAndLeave,
		meets: areaPage,
	},
	{
		name: 'leaving from the last step',
		fill: filledSteps,
		act: async (page, person) => {
			await callToCheck(page, person);
			await leave(page);
		},
		meets: areaPage,
	},
	{ name: 'sending in steps', fill: filledSteps, act: sendInSteps, meets: areaPage },
];

for (const { name, fill, act, meets } of ways) {
	test(`Back, Forward and reload after ${name} show nothing that was typed`, async () => {
		const person = createPerson(name);
		const page = await fill(person);
		await act(page, person);
		const seen = await walkHistory(page);
		expect(seen).toContain(meets);
		expect(seen).not.toContain('CANARY');
		expect(seen).not.toContain(person.phone);
		expect(seen).not.toContain('chosen:true');
		await page.close();
	});
}

test('walking back and forward after sending stores nothing again, and the cookie ends in five minutes (T31, T36)', async () => {
	const page = await filledForm(createPerson('walked'));
	await checkAndSend(page);
	const stored = (await readReference(page)).replaceAll('-', '');
	const [cookie] = await page.context().cookies();
	expect((cookie?.expires ?? Infinity) - Date.now() / 1000).toBeLessThanOrEqual(300);
	await walkHistory(page);
	const database = new DatabaseSync(join(hosts.dataDir, 'waymark.db'), { readOnly: true });
	const rows = database.prepare('SELECT version FROM referral WHERE reference = ?').all(stored);
	database.close();
	expect(rows).toHaveLength(1);
	await page.close();
});

test('the confirmation is cleared from view once its cookie is gone', async () => {
	const page = await filledForm(createPerson('cleared'));
	await goOn(page);
	await agreeAndSend(page);
	await expect(page).toHaveURL(/sent/);
	await page.context().clearCookies();
	await page.goto(`${hosts.node}/referral/sent`);
	await expect(page.locator('main')).toContainText('cleared for your privacy');
	await page.close();
});

test('the draft cookie keeps the typed page out of the back-forward cache', async () => {
	const page = await filledForm(createPerson('cache'));
	const client = await page.context().newCDPSession(page);
	await client.send('Page.enable');
	const reasons: string[] = [];
	client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
		reasons.push(...notRestoredExplanations.map(({ reason }) => reason));
	});
	await leave(page);
	await page.goBack();
	await expect.poll(() => reasons.join(' ')).toContain('CacheControlNoStoreHTTPOnlyCookieModified');
	await page.close();
});

test('two seconds after leaving nothing is left on the device', async () => {
	const page = await filledForm(createPerson('storage'));
	await goOn(page);
	await leave(page);
	await page.waitForTimeout(2000);
	expect(await page.context().cookies()).toEqual([]);
	await page.goto(`${hosts.node}/dorset/`);
	const kept = await page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
		(await caches.keys()).length,
		(await navigator.serviceWorker.getRegistrations()).length,
	]);
	expect(kept).toEqual([0, 0, 0, 0, 0]);
	await page.close();
});
