import { text as textOf } from 'node:stream/consumers';
import { expect, test, type Download, type Page } from '@playwright/test';
import { formatReference } from '../../src/referral/reference.ts';
import { hosts } from '../support/browser.ts';
import {
	axeFindings,
	changeContact,
	rowOf,
	sendAnything,
	sendVersions,
	unlockDesk,
} from '../support/desk-page.ts';
import { fullAnswers } from '../support/referrals.ts';

const readTheCard = 'I have read how it is safe to be in touch';
const anyContact = /07700|mail\.example/;

/** What a download holds. */
async function contentOf(download: Download): Promise<string> {
	return textOf(await download.createReadStream());
}

/** Goes back to the list, and opens a row of it. */
async function openRow(page: Page, reference: string): Promise<void> {
	const back = page.getByRole('button', { name: 'Back to the list' });
	if (await back.isVisible()) await back.click();
	await rowOf(page, formatReference(reference)).click();
	await expect(page.locator('.desk-done')).toContainText('Opened');
}

/** Counts calls of the print dialog, which no test can close. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		document.documentElement.dataset['prints'] = '0';
		window.print = () => {
			const { dataset } = document.documentElement;
			dataset['prints'] = String(Number(dataset['prints']) + 1);
		};
	});
	return () => page.evaluate(() => Number(document.documentElement.dataset['prints']));
}

/** Says to the page that nobody sees it, as a browser does when its window is covered. */
async function cover(page: Page): Promise<void> {
	await page.evaluate(() => {
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
		document.dispatchEvent(new Event('visibilitychange'));
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
	});
}

test('versions, changed details, taking out, a stop, unchecked answers and a covered screen', async ({
	page,
	context,
}) => {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: hosts.node });
	const twice = await sendVersions(hosts.node, [
		fullAnswers,
		{ ...fullAnswers, phone: '07700 900789', safeTimes: ['tue-pm'] },
	]);
	await changeContact(hosts.node, { ...twice, what: 'changed', note: 'Ring 07700 900999 instead' });
	const stopped = await sendVersions(hosts.node, [fullAnswers]);
	await changeContact(hosts.node, { ...stopped, what: 'stop' });
	const unchecked = await sendAnything(hosts.node, { phone: '07700 900321' });
	await page.goto(`${hosts.node}/desk/`);
	await unlockDesk(page);

	const first = page.locator('.desk-queue').first();
	await expect(first).toContainText('Stopped: do not get in touch');
	await expect(first).toContainText(formatReference(stopped.reference));
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save this list (CSV)' }).click();
	const list = await contentOf(await saving);
	expect(list.split('\r\n')[0]).toBe('"Reference","Area","Arrived","Queue","Stopped","State"');
	expect(list).toMatch(
		new RegExp(`"${formatReference(stopped.reference)}","Dorset","[\\d-]{10}","normal","stopped"`),
	);
	expect(list).not.toMatch(anyContact);

	await openRow(page, stopped.reference);
	await expect(page.getByRole('note').first()).toContainText('do not call, text or email');
	await expect(page.locator('.desk-answers')).toContainText('[not shown: contact is stopped]');
	for (const name of [readTheCard, /^Accept/, 'Record this try', 'Print', /^Hand it over/]) {
		await expect(page.getByRole('button', { name })).toHaveCount(0);
	}
	expect(await page.content()).not.toMatch(anyContact);
	expect(await axeFindings(page)).toEqual([]);

	await openRow(page, unchecked);
	await expect(page.getByRole('note').first()).toContainText('Unchecked');
	expect(await page.content()).not.toMatch(anyContact);
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: /nothing here says how it is safe/ }).click();
	await expect(page.locator('.desk-row').first()).toContainText('07700 900321');
	expect(await axeFindings(page)).toEqual([]);

	await openRow(page, twice.reference);
	const notes = page.getByRole('note');
	await expect(notes.nth(0)).toContainText('Their safe details have changed');
	await expect(notes.nth(1).getByRole('listitem')).toHaveText([
		'Only at these times',
		'Phone number',
	]);
	await expect(page.getByRole('columnheader')).toHaveText([
		'Answer',
		'Version 1',
		'Version 2, newest',
	]);
	expect(await page.content()).not.toMatch(anyContact);
	await page.getByRole('button', { name: readTheCard }).click();
	const phone = page.getByRole('row', { name: /^Phone number/ }).getByRole('cell');
	await expect(phone).toHaveText(['07700 900123', '07700 900789']);
	await expect(notes.nth(0)).toContainText('Ring 07700 900999 instead');
	expect(await axeFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Copy: Phone number' }).click();
	await expect(page.locator('.desk-said')).toContainText('Copied: Phone number.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('07700 900789');

	await page.getByRole('button', { name: 'Save as a file (JSON)' }).click();
	await expect(page.getByText('writes a file with the number and every answer')).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	const exporting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the file' }).click();
	const file = await exporting;
	expect(file.suggestedFilename()).toBe(`${formatReference(twice.reference)}.json`);
	expect(JSON.parse(await contentOf(file))).toMatchObject({
		reference: formatReference(twice.reference),
		version: 2,
		area: 'dorset',
		provider: 'dorset-victim-support',
		checkedByServer: false,
		fitsTheForm: true,
		uncheckedNotes: ['Ring 07700 900999 instead'],
		referral: { contact: { phoneTyped: '07700 900789' }, note: fullAnswers['note'] },
		earlier: [{ contact: { phoneTyped: '07700 900123' } }],
	});

	const prints = await countPrints(page);
	await page.getByRole('button', { name: 'Print', exact: true }).click();
	expect(await prints()).toBe(0);
	await page.getByRole('button', { name: 'Print it' }).click();
	expect(await prints()).toBe(1);
	await page.emulateMedia({ media: 'print' });
	const onPaper = await page.locator('body').innerText();
	for (const words of [
		formatReference(twice.reference),
		'07700 900789',
		'07700 900123',
		'Ring 07700 900999 instead',
		'Tuesday afternoon',
		'Hello, is that Sam?',
		'My cousin works at the council',
		'Look at the desk again before you get in touch',
	]) {
		expect(onPaper).toContain(words);
	}
	expect(onPaper).not.toMatch(/Not now|Lock the desk|Hand it|Record|Save|demonstration/);
	expect(onPaper).not.toContain(formatReference(stopped.reference));
	await page.emulateMedia({ media: null });

	await cover(page);
	await expect(page.getByText('This page was out of sight')).toBeVisible();
	expect(await page.content()).not.toMatch(anyContact);
	await page.getByRole('button', { name: 'Open it again' }).click();
	await expect(page.getByRole('button', { name: readTheCard })).toBeVisible();
	expect(await page.content()).not.toMatch(anyContact);
	expect(problems).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, command] of [
		['/desk/', 'npm run desk -- list --site'],
		['/desk/keys/', 'npm run desk -- keys new'],
	] as const) {
		test(`${path} says what is needed, and what does the same`, async ({ page }) => {
			await page.goto(hosts.node + path);
			const words = page.locator('main');
			await expect(words).toContainText('needs JavaScript for it');
			await expect(words).toContainText('Allow JavaScript for this address');
			await expect(words).toContainText(command);
			await expect(words.locator('input, button, select')).toHaveCount(0);
		});
	}
});
