import type { Browser, Locator, Page } from '@playwright/test';
import { openPhone } from './phone.ts';

/** What a journey asks of a person. */
interface Effort {
	/** Presses on the screen, those that put the cursor into a field included. */
	taps: number;
	/** Characters typed. */
	characters: number;
	/** Questions answered, one decision each. */
	answers: number;
	/** Words on the screens that were passed. */
	words: number;
	/** Screens that were passed. */
	screens: number;
}

/**
 * Seconds of a practised hand (Card, Moran and Newell's keystroke-level model, 1980: 1.1 for a press, 0.28 for a
 * character, 1.35 for a decision) and of silent reading (Brysbaert 2019: 238 words a minute).
 */
const seconds = { tap: 1.1, character: 0.28, decision: 1.35, word: 60 / 238 };

/** Answers without which the form does not send. */
const needed: Readonly<Record<string, string>> = {
	who: 'me',
	ageGroup: '25-plus',
	contact: 'call',
	safeTimes: 'any',
	withheldOk: 'yes',
	voicemail: 'no',
	announce: 'only-me',
	someoneElse: 'hang-up',
};

const texts: Readonly<Record<string, string>> = {
	phone: '07700 900123',
	email: 'sam@example.org',
	callMe: 'Sam',
};
const wordText = 'Sunflower';
const noteText =
	'Please let the phone ring for a long time: I may have to go to another room first.';

/** Rows for the shortest and the fullest journey, in steps and on the one page. */
export async function measureEffort(browser: Browser, address: string): Promise<string[][]> {
	const rows = [];
	for (const hasScript of [true, false]) {
		for (const isFull of [false, true]) {
			const effort = await walk(await openPhone(browser, hasScript), {
				address,
				isFull,
				hasScript,
			});
			rows.push(
				rowOf(`${isFull ? 'fullest' : 'shortest'}, ${hasScript ? 'steps' : 'no script'}`, effort),
			);
		}
	}
	return rows;
}

function rowOf(name: string, { taps, characters, answers, words, screens }: Effort): string[] {
	const hand = taps * seconds.tap + characters * seconds.character + answers * seconds.decision;
	return [
		name,
		`${taps} taps`,
		`${characters} characters`,
		`${answers} answers`,
		`${screens} screens`,
		`${words} words`,
		`${Math.round(hand)} s without reading`,
		`${Math.round(hand + words * seconds.word)} s with every word read`,
	];
}

async function walk(
	page: Page,
	{ address, isFull, hasScript }: { address: string; isFull: boolean; hasScript: boolean },
): Promise<Effort> {
	const effort: Effort = { taps: 0, characters: 0, answers: 0, words: 0, screens: 0 };
	await page.goto(address);
	if (hasScript) await page.getByRole('button', { name: 'Start' }).waitFor();
	for (let i = 0; i < 25; i++) {
		if (i > 0 || !(await hasButton(page, 'Start'))) await answerAll(page, effort, isFull);
		await lookAt(page, effort);
		const heading = await headingOf(page);
		if (heading.includes('Thank you')) break;
		await goOn(page, effort, isFull);
		await leaves(page, heading);
	}
	if (!(await headingOf(page)).includes('Thank you')) {
		throw new Error(
			`The journey ended at “${await headingOf(page)}”: ${await page.locator('main').innerText()}`,
		);
	}
	await page.context().close();
	return effort;
}

/** Waits until another heading stands; where scripts are off, only the browser's own loading can be waited for. */
async function leaves(page: Page, heading: string): Promise<void> {
	for (let i = 0; i < 200; i++) {
		await page.waitForTimeout(50);
		if ((await headingOf(page).catch(() => heading)) !== heading) return;
	}
}

async function headingOf(page: Page): Promise<string> {
	return (await page.locator('main h1').first().textContent()) ?? '';
}

async function hasButton(page: Page, name: string): Promise<boolean> {
	return (await page.getByRole('button', { name, exact: true }).count()) > 0;
}

/** Counts the words of the screen that stands. */
async function lookAt(page: Page, effort: Effort): Promise<void> {
	const text = await page.locator('main').innerText();
	effort.words += text.split(/\s+/).filter(Boolean).length;
	effort.screens += 1;
}

/** Presses the button that leads on. */
async function goOn(page: Page, effort: Effort, isFull: boolean): Promise<void> {
	const names = [
		'Start',
		...(isFull ? [] : ['Skip to the end']),
		'Continue',
		'Send your request for support',
	];
	for (const name of names) {
		const button = page.getByRole('button', { name, exact: true });
		if ((await button.count()) === 0) continue;
		await button.first().tap();
		effort.taps += 1;
		return;
	}
	throw new Error(`Nothing leads on from “${await headingOf(page)}”.`);
}

/** Answers what is shown, and what those answers bring up. */
async function answerAll(page: Page, effort: Effort, isFull: boolean): Promise<void> {
	for (let i = 0; i < 100; i++) {
		const next = await firstUnanswered(page, isFull);
		if (!next) return;
		await answer(next, effort);
	}
	throw new Error(`“${await headingOf(page)}” never was answered.`);
}

interface Unanswered {
	field: Locator;
	/** What to type; undefined where a press answers. */
	text?: string;
}

/** Marked with what has been answered, as a person's eye goes down the page. */
const done = 'data-answered';

async function firstUnanswered(page: Page, isFull: boolean): Promise<Unanswered | undefined> {
	const fields = page.locator(
		`main form :is(input, textarea, select):not([type=hidden]):not([tabindex="-1"])`,
	);
	const seen = new Set<string>();
	for (const field of await fields.all()) {
		if (!(await field.isVisible())) continue;
		const { name, value, kind, isLong, isAnswered, isRequired } = await factsOf(field, done);
		if (isAnswered || seen.has(name)) continue;
		if (kind === 'choice') {
			if (needed[name] !== undefined ? needed[name] !== value : !isFull && !isRequired) continue;
			return { field };
		}
		seen.add(name);
		if (isFull || texts[name] !== undefined)
			return { field, text: texts[name] ?? (isLong ? noteText : wordText) };
	}
	return undefined;
}

async function factsOf(field: Locator, mark: string) {
	return field.evaluate((element, marked) => {
		const input = element as HTMLInputElement;
		const isChoice = ['radio', 'checkbox'].includes(input.type);
		const same = [...document.getElementsByName(input.name)] as HTMLInputElement[];
		return {
			name: input.name,
			value: input.value,
			kind: isChoice ? 'choice' : 'text',
			isLong: input.tagName === 'TEXTAREA',
			isAnswered: isChoice
				? same.some(({ checked }) => checked)
				: input.hasAttribute(marked) || input.value !== '',
			isRequired: input.name === 'agreeSend',
		};
	}, mark);
}

async function answer({ field, text }: Unanswered, effort: Effort): Promise<void> {
	effort.taps += 1;
	effort.answers += 1;
	if (text === undefined) return field.tap();
	if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') {
		await field.selectOption({ index: 1 });
		effort.taps += 1;
		return;
	}
	await field.tap();
	await field.fill(text);
	effort.characters += text.length;
}
