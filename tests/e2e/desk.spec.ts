import { expect, test, type Page } from '@playwright/test';
import { formatReference } from '../../src/referral/reference.ts';
import { hosts } from '../support/browser.ts';
import { axeFindings, rowOf, sendAnything, unlockDesk } from '../support/desk-page.ts';
import {
	type Answers,
	callAnswers,
	createVisitor,
	receiptOf,
	sendReferral,
} from '../support/journey.ts';

const readTheCard = 'I have read how it is safe to be in touch';

/** Sends a referral without any script and gives its reference, as people read it. */
async function send(host: 'node' | 'worker', answers: Answers): Promise<string> {
	const visitor = createVisitor(hosts[host]);
	await sendReferral(visitor, { ...callAnswers, area: 'dorset', ...answers });
	return formatReference(receiptOf(visitor).reference);
}

/** What a page has kept: nothing, if all is well. */
async function keptBy(page: Page): Promise<number> {
	const inPage = await page.evaluate(() => localStorage.length + sessionStorage.length);
	return inPage + (await page.context().cookies()).length;
}

/** Opens the page, which nobody may keep or index. */
async function openDesk(page: Page, host: string): Promise<void> {
	const answer = await page.goto(`${host}/desk/`);
	expect(answer?.headers()).toMatchObject({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
	});
}

/** Every request from now on. */
function record(page: Page): string[] {
	const seen: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		// The browser asks for the tab's picture when it pleases, not the page.
		if (pathname !== '/favicon.svg') seen.push(`${request.method()} ${pathname}`);
	});
	return seen;
}

test('somebody opens a referral at the desk: the card, then the number, without a connection', async ({
	page,
	context,
}) => {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('dialog', (dialog) => problems.push(dialog.message()));
	const reference = await send('node', {
		callMe: 'CANARY-DESK',
		phone: '07700 900321',
		doNotShare: 'My cousin at the council',
	});
	await openDesk(page, hosts.node);
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByRole('alert')).toContainText('This is not a key file');
	await unlockDesk(page);
	await expect(page.getByText('opens without a connection')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);

	await context.setOffline(true);
	const seen = record(page);
	await rowOf(page, reference).click();
	await expect(page.locator('.desk-card')).toContainText('Hello, is that CANARY-DESK?');
	expect(await page.content()).not.toMatch(/900321/);
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: readTheCard }).click();
	await expect(page.locator('.desk-number')).toHaveText('07700 900321');
	await expect(page.getByRole('heading', { name: 'How to reach them' })).toBeFocused();
	expect(await axeFindings(page)).toEqual([]);
	await expect(page.locator('.desk-said')).toContainText('There is no connection');
	expect(seen).toEqual([]);
	expect(await keptBy(page)).toBe(0);

	await context.setOffline(false);
	await expect(page.locator('.desk-done')).toContainText('Opened');
	await page.getByRole('button', { name: 'Accept' }).dblclick();
	await expect(page.locator('.desk-done li').filter({ hasText: 'Accepted' })).toHaveCount(1);
	expect(seen.filter((one) => one === 'POST /desk/api/events')).toHaveLength(2);

	await page.getByLabel('Which team').selectOption({ index: 1 });
	await page.getByRole('button', { name: /^Hand it over to/ }).press('Enter');
	await expect(page.locator('.desk-said')).toContainText(
		'Their agreement to this team is not recorded',
	);
	expect(seen).not.toContain('POST /desk/api/hand-over');

	await page.getByLabel(/How it ended/).selectOption('supported');
	await page.route('**/desk/api/events', (route) =>
		route.fulfill({ status: 401, json: { problem: 'not-signed-in' } }),
	);
	await page.getByRole('button', { name: 'Close it' }).click();
	await expect(page.getByText('Your session has ended')).toBeVisible();
	expect(await page.content()).not.toMatch(/CANARY-DESK|900321/);
	await page.unroute('**/desk/api/events');
	await unlockDesk(page);
	await expect(page.locator('.desk-card')).toContainText('CANARY-DESK');
	expect(await page.content()).not.toMatch(/900321/);
	await expect(page.getByLabel(/How it ended/)).toHaveValue('supported');

	await page.getByRole('button', { name: 'Lock the desk' }).click();
	await expect(page.getByText('The desk is locked.')).toBeVisible();
	expect(await page.content()).not.toMatch(/CANARY-DESK|900321|council/);
	expect(await axeFindings(page)).toEqual([]);
	expect(await keptBy(page)).toBe(0);
	expect(problems).toEqual([]);
});

test('a referral is handed to another team once the person’s agreement is recorded, and nobody uses a desk that is left', async ({
	page,
}) => {
	const reference = await send('worker', { callMe: 'CANARY-DESK', phone: '07700 900321' });
	await page.clock.install();
	await openDesk(page, hosts.worker);
	await unlockDesk(page);
	await rowOf(page, reference).click();
	await expect(page.locator('.desk-card')).toContainText('CANARY-DESK');
	expect(await page.content()).not.toMatch(/900321/);
	await page.getByRole('button', { name: readTheCard }).click();
	await expect(page.locator('.desk-number')).toHaveText('07700 900321');
	await expect(page.locator('.desk-done')).toContainText('Opened');
	await page.getByLabel('Which team').selectOption({ index: 1 });
	await page.getByRole('button', { name: /^Record: I asked, and they agreed/ }).click();
	await expect(page.locator('.desk-done')).toContainText('Agreed to be handed on');
	await page.getByRole('button', { name: /^Hand it over to/ }).click();
	await expect(page.locator('.desk-said')).toContainText('Its reference there is');

	// Some assistive technologies press with a click alone, without a key or a pointer.
	await page.clock.fastForward('07:50');
	await page.getByRole('heading', { name: 'What they told you' }).dispatchEvent('click');
	await page.clock.fastForward('00:30');
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await page.clock.fastForward('08:10');
	await expect(page.getByRole('alertdialog')).toContainText('Are you still there?');
	await expect(page.getByRole('button', { name: 'Keep it open' })).toBeFocused();
	expect(await axeFindings(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alertdialog')).toHaveCount(0);
	await page.clock.fastForward('10:10');
	await expect(page.getByText('Nobody used the desk for 10 minutes')).toBeVisible();
	expect(await page.content()).not.toMatch(/CANARY-DESK|900321/);
});

/** What has run as a script on pages that were less careful. */
const hostile = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'"><svg onload=alert(1)>',
	"';alert(1)//",
	'<iframe srcdoc="<script>alert(1)</script>">',
	'javascript:alert(1)',
	'<a href="javascript:alert(1)">x</a>',
	'<math><mtext></table><img src=1 onerror=alert(1)>',
	'</textarea><script>alert(1)</script>',
	'</title><svg/onload=alert(1)>',
	'<style>@import "//x.example"</style>',
	'<body onload=alert(1)>',
	'{{constructor.constructor("alert(1)")()}}',
	'${alert(1)}',
	'<!--<img src="--><img src=x onerror=alert(1)//">',
	'<template><script>alert(1)</script></template>',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'<details open ontoggle=alert(1)>',
	'<input autofocus onfocus=alert(1)>',
	'<base href="//x.example/">',
	'<form action="//x.example"><button>x</button></form>',
	'<object data="data:text/html,<script>alert(1)</script>">',
	'<link rel=stylesheet href="//x.example/x.css">',
	'<meta http-equiv=refresh content="0;url=//x.example">',
	'__proto__',
	'=cmd|calc',
];

test('what somebody typed is drawn as text and as nothing else (T45)', async ({ page }) => {
	const problems: string[] = [];
	page.on('dialog', (dialog) => problems.push(dialog.message()));
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(hosts.node)) problems.push(request.url());
	});
	const short = hostile.filter((text) => text.length <= 60);
	const content = Object.fromEntries(hostile.map((text, at) => [`answer${at}`, text]));
	const unchecked = await sendAnything(hosts.node, content);
	const note = hostile.slice(0, 9).join(' ');
	const checked = await send('node', {
		callMe: short[0] ?? '',
		note,
		doNotShare: hostile[4] ?? '',
		safeTimesNote: short[2] ?? '',
		help: 'other',
		helpOther: short[1] ?? '',
		access: 'other',
		accessOther: hostile[7] ?? '',
	});
	await page.goto(`${hosts.node}/desk/`);
	await unlockDesk(page);
	const strangers = () =>
		page
			.locator('main')
			.locator('script, img, iframe, style, base, object, link, meta, math, template, details')
			.count();
	expect(await strangers()).toBe(0);

	await rowOf(page, formatReference(unchecked)).click();
	await page.getByRole('button', { name: /nothing here says how it is safe/ }).click();
	expect(await page.locator('.desk-row dd').allTextContents()).toEqual(hostile);
	expect(await strangers()).toBe(0);

	await page.getByRole('button', { name: 'Back to the list' }).click();
	await rowOf(page, checked).click();
	await page.getByRole('button', { name: readTheCard }).click();
	for (const [row, text] of [
		['name', short[0]],
		['note', note],
		['doNotShare', hostile[4]],
		['times-note', short[2]],
		['helpOther', short[1]],
		['accessOther', hostile[7]],
	] as const) {
		await expect(page.locator(`.desk-row--${row} dd`)).toHaveText(text ?? '');
	}
	expect(await strangers()).toBe(0);
	expect(problems).toEqual([]);
});

test('keys are made without a connection and leave as locked files alone', async ({
	page,
	context,
}) => {
	await page.goto(`${hosts.node}/desk/keys/`);
	await context.setOffline(true);
	const seen = record(page);
	expect(await axeFindings(page)).toEqual([]);
	await page.getByLabel('Team').selectOption('dorset-victim-support');
	for (const [role, words] of [
		['desk', 'harbour violet engine spoon'],
		['recovery', 'meadow copper ladder winter'],
	] as const) {
		await page.locator(`#${role}-one`).fill(words);
		await page.locator(`#${role}-two`).fill(words);
	}
	await page.getByRole('button', { name: 'Make the keys' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: /Save dorset-victim-support.*\.desk\.key\.json/ }).click();
	const download = await downloading;
	const text = await (await download.createReadStream()).toArray();
	const file = JSON.parse(Buffer.concat(text as Buffer[]).toString()) as Record<string, unknown>;
	expect(Object.keys(file)).toContain('locked');
	expect(JSON.stringify(file)).not.toMatch(/"d":|harbour/);
	await expect(page.getByRole('textbox', { name: /public part/ })).toHaveValue(
		/"role": "recovery"/,
	);
	expect(await axeFindings(page)).toEqual([]);
	expect(seen).toEqual([]);
});
