import { expect, test } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import { createPerson } from '../support/fill-form.ts';
import { sendSteps, startSteps, stepsToCheck } from '../support/fill-steps.ts';

test('a browser seals to no key that was changed in its page: the function does, to those that it has checked (T62)', async ({
	page,
}, info) => {
	const form = `${hosts.node}/dorset/refer/`;
	let changes = 0;
	await page.route(form, async (route) => {
		const answer = await route.fetch();
		const html = await answer.text();
		const body = html.replaceAll(/(?<=not_after&quot;:&quot;)\d{4}/g, () => {
			changes++;
			return '2098';
		});
		await route.fulfill({ response: answer, body });
	});
	const posted: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'POST') posted.push(new URL(request.url()).pathname);
	});
	await startSteps(page, form);
	await stepsToCheck(page, createPerson(info.title));
	await sendSteps(page);
	await expect(page).toHaveURL(`${hosts.node}/referral/check`);
	expect(changes).toBeGreaterThan(1);
	expect(posted).toEqual(['/referral/draft']);
});
