import { type Engine, pause, until } from './engine.ts';
import type { SecureSite } from './secure-site.ts';

/** What is typed, and searched for wherever it must not be. */
export const canary = { name: 'CANARY-4711', phone: '07700 900471' };

/** A way through the pages, ending where somebody else takes the phone. */
export interface Way {
	name: string;
	act: (engine: Engine, site: SecureSite) => Promise<void>;
}

const choices = [
	['who', 'me'],
	['ageGroup', '25-plus'],
	['contact', 'call'],
	['safeTimes', 'any'],
	['withheldOk', 'yes'],
	['voicemail', 'no'],
	['announce', 'only-me'],
	['someoneElse', 'hang-up'],
] as const;

/** Answers all that the form asks somebody who wants to be called, up to their name: on one page, or in steps. */
export async function fillForm(engine: Engine, { change }: SecureSite): Promise<void> {
	if (!change.scripts) return answerShown(engine);
	await startSteps(engine);
	for (let i = 0; i < 20; i++) {
		await answerShown(engine);
		if (await engine.evaluate("document.querySelector('#journey [name=callMe]') !== null")) return;
		await nextStep(engine, 'Continue');
	}
	throw new Error(`${engine.name}: the steps never came to the name.`);
}

/** Goes past the page before the steps. */
export async function startSteps(engine: Engine): Promise<void> {
	await until(engine, buttonNamed('Start'));
	await nextStep(engine, 'Start');
}

/** Answers the questions that are shown and not answered yet. */
async function answerShown(engine: Engine): Promise<void> {
	for (const [name, value] of choices) {
		const field = `document.querySelector('[name="${name}"][value="${value}"]')`;
		await engine.evaluate(`${field} && !${field}.checked && (${field}.click(), true)`);
	}
	await typeInto(engine, '[name=phone]', canary.phone);
	await typeInto(engine, '[name=callMe]', canary.name);
}

async function typeInto(engine: Engine, selector: string, text: string): Promise<void> {
	const isEmpty = `document.querySelector('${selector}')?.value === ''`;
	if (await engine.evaluate<boolean>(isEmpty)) await engine.type(selector, text);
}

const stepHeading = "document.querySelector('#journey h1')?.textContent";

const buttonNamed = (name: string) =>
	`[...document.querySelectorAll('#journey button')].find((button) => button.textContent.trim() === '${name}')`;

async function nextStep(engine: Engine, button: string): Promise<void> {
	const before = await engine.evaluate<string>(stepHeading);
	await engine.evaluate(`(${buttonNamed(button)}.click(), true)`);
	await until(engine, `${stepHeading} !== ${JSON.stringify(before)}`);
}

async function goOn(engine: Engine, { change }: SecureSite): Promise<void> {
	if (change.scripts) {
		await nextStep(engine, 'Continue');
		return nextStep(engine, 'Skip to the end');
	}
	await engine.press('form[action="/referral/draft"] button');
	await until(engine, "location.pathname === '/referral/check' && document.querySelector('h1')");
}

async function send(engine: Engine, { change }: SecureSite): Promise<void> {
	await engine.evaluate("(document.querySelector('[name=agreeSend]').click(), true)");
	if (change.scripts) {
		await engine.evaluate(`(${buttonNamed('Send your request for support')}.click(), true)`);
		return until(engine, `${stepHeading}?.includes('Thank you')`);
	}
	await engine.press('form[action="/referral/send"] button');
	await until(engine, "location.pathname === '/referral/sent' && document.querySelector('h1')");
}

async function leave(engine: Engine, { neutral }: SecureSite): Promise<void> {
	await engine.press('.exit a');
	await until(engine, `location.origin === '${neutral}' && document.querySelector('h1')`);
}

/** The ways that must show nothing afterwards. */
export const ways: Way[] = [
	{ name: 'form, Exit', act: leave },
	{
		name: 'check, Exit',
		act: async (engine, site) => {
			await goOn(engine, site);
			await leave(engine, site);
		},
	},
	{
		name: 'sent',
		act: async (engine, site) => {
			await goOn(engine, site);
			await send(engine, site);
		},
	},
	{
		name: 'sent, Exit',
		act: async (engine, site) => {
			await goOn(engine, site);
			await send(engine, site);
			await leave(engine, site);
		},
	},
];

/** Ways that go past "Exit this page": the site's pages tell people what they show. */
export const waysPastExit: Way[] = [
	{
		name: 'form, another address',
		act: (engine, { neutral }) => engine.open(`${neutral}/elsewhere`),
	},
	{
		name: 'check, another address',
		act: async (engine, site) => {
			await goOn(engine, site);
			await engine.open(`${site.neutral}/elsewhere`);
		},
	},
];

/** What somebody finds who takes the phone then: Back up to three times, each page also loaded again. */
export async function walkBack(engine: Engine): Promise<string[]> {
	const seen = [];
	for (let i = 0; i < 3; i++) {
		if (!(await engine.traverse(-1))) break;
		await pause(600);
		seen.push(await found(engine));
		await engine.reload();
		await pause(400);
		seen.push(await found(engine));
	}
	return seen;
}

/** The page that shows: its path, and whether anything that was typed or chosen is on it. */
async function found(engine: Engine): Promise<string> {
	const typed = JSON.stringify(Object.values(canary));
	return engine.evaluate(`(() => {
		const fields = [...document.querySelectorAll('input:not([type=hidden]), textarea, select')];
		const chosen = fields.some((field) => field.checked);
		const text = document.body.textContent + ' ' + fields.map(({ value }) => value).join(' ');
		const shows = chosen || ${typed}.some((word) => text.includes(word));
		const cleared = text.includes('cleared for your privacy') ? ' (cleared)' : '';
		return location.pathname + cleared + (shows ? ' SHOWS WHAT WAS TYPED' : '');
	})()`);
}
