import { holdsPhone } from '../directory/prose.ts';
import { firstNames } from '../stories/identifying/first-names.ts';
import type { Topic } from './finding.ts';

/** Something found in some words. */
export interface WordFinding {
	/** What it is about. */
	topic: Topic;
	/** `decide` where a person has to judge. */
	level: 'error' | 'decide';
	/** What was found. */
	what: string;
	/** What to write or do. */
	write: string;
}

const error = (topic: Topic, what: string, write: string): WordFinding => ({
	topic,
	level: 'error',
	what,
	write,
});

/** A National Insurance number, by HMRC's own rule of which letters it has. */
const insurance =
	/\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/i;

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** Boxes that belong to a role. */
const roleBox =
	/^(?:accessibility|admin|communications|complaints|contact|data|dpo|enquir|enquiries|feedback|foi|hello|help|info|mail|media|office|opcc|pcc|press|privacy|procurement|referrals?|reception|security|support|team|victims?|web)/i;

const privateHosts =
	/@(?:aol|btinternet|gmail|googlemail|hotmail|icloud|live|me|outlook|proton(?:mail)?|sky|yahoo)\./i;

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/;

const birthday = /\b(?:born on|date of birth|d\.?o\.?b\.?)\b[^.]{0,12}\d/i;

const account = /\b\d{2}-\d{2}-\d{2}\b.{0,40}\b\d{8}\b|\b\d{8}\b.{0,40}\b\d{2}-\d{2}-\d{2}\b/;

/** Ten digits of which the last makes the sum right: an NHS number (NHS Data Model and Dictionary). */
function healthNumber(text: string): string | undefined {
	return text.match(/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g)?.find((found) => {
		const digits = found.replaceAll(/\D/g, '').split('').map(Number);
		const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
		return 11 - (sum % 11) === (digits[9] === 0 ? 11 : digits[9]);
	});
}

/** An email address that belongs to a person and not to a role. */
export function personalEmail(text: string): string | undefined {
	if (!text.includes('@')) return undefined;
	return text.match(email)?.find((address) => privateHosts.test(address) || !roleBox.test(address));
}

/** A postcode beside the name of a person. */
function home(text: string): string | undefined {
	const place = postcode.exec(text)?.[0];
	if (place === undefined) return undefined;
	const named = text.match(/\b\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll}+)/gu) ?? [];
	const people = named.length === 0 ? new Set<string>() : firstNames(text);
	return named.some((word) => people.has(word.toLowerCase())) ? place : undefined;
}

/** What in some words could tell who or where somebody is. */
export function privateIn(text: string): WordFinding[] {
	const found: [string | undefined, string, string][] = [
		[
			insurance.exec(text)?.[0],
			'looks like a National Insurance number',
			'Take it out. If it is real, tell the data protection officer.',
		],
		[
			healthNumber(text),
			'looks like an NHS number',
			'Take it out. If it is real, tell the data protection officer.',
		],
		[
			personalEmail(text),
			'is an email address of a person',
			'Use the address of a team, such as enquiries@, or take it out.',
		],
		[
			home(text),
			'is a postcode beside a person’s name',
			'Take the name or the postcode out. A public address belongs in ‘premises’.',
		],
		[birthday.exec(text)?.[0], 'looks like a date of birth', 'Take it out.'],
		[account.exec(text)?.[0], 'looks like a bank account', 'Take it out.'],
	];
	return found
		.filter(([words]) => words !== undefined)
		.map(([words, what, write]) => error('privacy', `‘${words ?? ''}’ ${what}.`, write));
}

/** Numbers of the register, typed into words. */
export function phonesIn(text: string, numbers: ReadonlySet<string>): WordFinding[] {
	const plain = text.normalize('NFKC');
	const runs = plain.match(/(?<![\d£.,])\d[\d ()-]{4,}\d(?![\d%])/g) ?? [];
	const known = runs.find((run) => numbers.has(run.replaceAll(/\D/g, '')));
	if (known === undefined && !holdsPhone(plain)) return [];
	return [
		error(
			'phones',
			`${known === undefined ? 'This' : `‘${known}’`} looks like a phone number.`,
			'Numbers live in content/helplines; use <PhoneLine id="…" /> on a line of its own instead.',
		),
	];
}

/** Words that ask for a second thought: promises, and the tone of machines (TI-2, TI-6). */
const doubtful: [pattern: RegExp, write: string][] = [
	[/\b(?:we (?:guarantee|promise)|guaranteed)\b/i, 'Say what happens, and what if it does not.'],
	[/\b(?:always|never) be (?:safe|believed)\b/i, 'Say what somebody does, not how it ends.'],
	[/\b24\/7\b/, 'Write “day and night”, if the operator’s own page says so.'],
	[/\b(?:oops|invalid|something went wrong)\b/i, 'Say what to do.'],
	[/\b(?:claims? to (?:be|have)|admits? (?:to|that)|allegedly)\b/i, 'Write “told us” or “says”.'],
];

/** Words that ask for a second thought. */
export function doubtfulIn(text: string): WordFinding[] {
	return doubtful.flatMap(([pattern, write]) => {
		const words = pattern.exec(text)?.[0];
		if (words === undefined) return [];
		return [
			{ topic: 'words', level: 'decide', what: `‘${words}’ may promise or doubt too much.`, write },
		];
	});
}

/** Letters that nobody sees, and marks that turn the order of letters round. */
const unseen =
	/[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}]|[^\P{Cc}\n\t\r]/u;

/** What of a line cannot be seen. */
export function unseenIn(line: string): WordFinding[] {
	const letter = unseen.exec(line)?.[0];
	if (letter === undefined) return [];
	const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return [
		error(
			'hidden',
			`There is a letter that nobody sees (U+${code}).`,
			'Delete the line and type it again by hand.',
		),
	];
}
