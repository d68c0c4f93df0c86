import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handle } from '../../../src/function/handle.ts';
import { fromBase64url, fromUtf8 } from '../../../src/referral/bytes.ts';
import { readConfirmation } from '../../../src/referral/read-confirmation.ts';
import { writeAddressed } from '../../../src/referral/envelope.ts';
import { formatReference } from '../../../src/referral/reference.ts';
import { formVersion } from '../../../src/referral/schema.ts';
import { seal } from '../../../src/referral/seal.ts';
import { lockKey } from '../../../src/desk/key-file.ts';
import { printable } from '../../../src/desk/referral-lines.ts';
import {
	cookieFrom,
	createTestFunction,
	type TestFunction,
	testOrigin,
} from '../../support/function.ts';
import { type Answers, callAnswers, hiddenFields } from '../../support/journey.ts';

let own: TestFunction;
let dataDir: string;
let reference: string;
let last = { reference: '', code: '' };

const root = resolve(import.meta.dirname, '../../..');

const passphrase = 'plain words of a test';
const passphraseFile = () => join(dataDir, 'passphrase.txt');

/** Puts a key of the provider where the command looks for it. */
async function keepKey(role: 'desk' | 'recovery'): Promise<void> {
	const folder = join(dataDir, 'keys', 'private');
	mkdirSync(folder, { recursive: true });
	const about = { provider: 'test-provider', role, epoch: '2026-11' };
	const file = await lockKey({ ...about, ...own.ring[role] }, passphrase);
	writeFileSync(join(folder, `test-provider.${role}.key.json`), JSON.stringify(file));
}

/** Runs the desk's command. */
function desk(...args: string[]) {
	const named = existsSync(passphraseFile()) ? { DESK_PASSPHRASE_FILE: passphraseFile() } : {};
	const env = { ...process.env, DATA_DIR: dataDir, ...named };
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, 'src/desk/cli.ts'), ...args],
		{ env, encoding: 'utf8' },
	);
	return { status, printed: stdout + stderr };
}

/** Opens the referral at a terminal, types once the passphrase is asked for, and gives everything that was shown. */
async function atTerminal(keys: string): Promise<string> {
	const command = `"${process.execPath}" "${join(root, 'src/desk/cli.ts')}" open ${reference}`;
	const env = { ...process.env, DATA_DIR: dataDir, DESK_PASSPHRASE_FILE: '', LC_ALL: 'C.UTF-8' };
	const child = spawn('script', ['-qec', command, '/dev/null'], { env });
	let shown = '';
	let isTyped = false;
	child.stdout.on('data', (chunk: Buffer) => {
		shown += chunk.toString();
		if (isTyped || !/passphrase/i.test(shown)) return;
		isTyped = true;
		child.stdin.write(keys);
	});
	await once(child, 'close');
	return shown;
}

/** Sends a referral, and then asks to stop if told; gives its reference. */
async function send(answers: Answers, what?: 'stop'): Promise<string> {
	const cookie = cookieFrom(await own.post('/referral/draft', answers));
	const page = await (await own.get('/referral/check', cookie)).text();
	const form = { ...hiddenFields(page), agreeSend: 'yes' };
	const sent = cookieFrom(await own.post('/referral/send', form, cookie));
	const confirmation = readConfirmation(fromUtf8(fromBase64url(sent.slice(9)) ?? new Uint8Array()));
	last = { reference: confirmation?.reference ?? '', code: confirmation?.code ?? '' };
	if (what) await changeContact(what);
	return last.reference;
}

/** Asks something with the code of the last referral. */
async function changeContact(what: 'stop' | 'changed', note = ''): Promise<void> {
	await own.post('/referral/stop', { ...last, what, note });
}

beforeAll(async () => {
	own = await createTestFunction();
	dataDir = resolve(own.databasePath, '..');
	reference = await send({ ...callAnswers, callMe: 'Ŵyn\u202E' });
});

afterAll(() => {
	own.close();
});

describe('the desk’s command', () => {
	it('lists what waits, with reference, area and day and no answer', () => {
		const { status, printed } = desk('list');
		expect(status).toBe(0);
		expect(printed).toContain(formatReference(reference));
		expect(printed).toContain('testshire');
		expect(printed).not.toMatch(/Ŵyn|900123/);
	});

	it('says which key is missing', () => {
		const { status, printed } = desk('open', reference);
		expect(status).toBe(1);
		expect(printed).toMatch(/No key in .*put the desk key file of test-provider/);
	});

	it('asks for a passphrase, and says when it is the wrong one', async () => {
		await keepKey('desk');
		expect(desk('open', reference).printed).toMatch(
			/A passphrase is needed: .*DESK_PASSPHRASE_FILE/,
		);
		writeFileSync(passphraseFile(), 'other words of a test\n');
		expect(desk('open', reference).printed).toMatch(
			/The passphrase does not open .*desk\.key\.json/,
		);
		writeFileSync(passphraseFile(), `${passphrase}\n`);
	});

	it('reads a passphrase at a terminal without showing it, and can be stopped there', async () => {
		const shown = await atTerminal(`other${'\u007F'.repeat(5)}${passphrase}\r`);
		expect(shown).toContain(': ');
		expect(shown).toContain('07700 900123');
		expect(shown).not.toMatch(/other|plain|words of a test/);
		const stopped = await atTerminal('plain wo\u0003');
		expect(stopped).toContain('Nothing was done.');
		expect(stopped).not.toMatch(/plain|07700/);
	});

	it('opens a referral with its key: how to be in touch first, the number after it', () => {
		const { status, printed } = desk('open', formatReference(reference).toLowerCase());
		expect(status).toBe(0);
		expect(printed).toMatch(/someone else.*hang-up[\s\S]*contact, phone .*\+447700900123/);
		expect(printed).toContain('checked by the server');
	});

	it('prints no character that moves the terminal', () => {
		const { printed } = desk('open', reference);
		expect(printed).toContain('Ŵyn\\u{202e}');
		expect(printed).not.toContain('\u202E');
		expect(printable('a\nb\u001B[2J')).toBe('a\\u{a}b\\u{1b}[2J');
	});

	it('changes nothing in the database', () => {
		const before = readFileSync(own.databasePath);
		desk('list');
		desk('open', reference);
		expect(readFileSync(own.databasePath).equals(before)).toBe(true);
	});

	it.each([
		[['open', 'A23-456-789-B'], /first group/],
		[['open', '222-222'], /10 characters/],
		[['open', '222-222-222-2'], /No referral with the reference 222-222-222-2/],
		[['open'], /npm run desk -- open <reference>/],
		[['delete', 'everything'], /npm run desk -- list/],
		[[], /npm run desk -- list/],
	])('answers %o with what to do', (args, words) => {
		const { status, printed } = desk(...args);
		expect(status).toBe(1);
		expect(printed).toMatch(words);
		expect(printed).not.toMatch(/at .*\.ts:/);
	});

	it('shows a note of changed details before the rest, as one that nobody has checked', async () => {
		await changeContact('changed', 'Never after 6.\u001B[2J');
		expect(desk('list').printed).toContain(
			'SAFE DETAILS CHANGED, by a note that nobody has checked',
		);
		const { printed } = desk('open', reference);
		expect(printed).toMatch(
			/^SAFE DETAILS CHANGED \d{4}-\d\d-\d\d +not checked with the person: Never after 6\.\\u\{1b\}/,
		);
		expect(printed).toMatch(/contact, phone/);
	});

	it('lists a stopped referral first, and shows no way to be in touch when it is opened', async () => {
		const other = await send(callAnswers);
		const receipt = await send({ ...callAnswers, harm: 'fraud' }, 'stop');
		const { printed } = desk('list');
		expect(printed.split('\n')[0]).toMatch(new RegExp(`^STOPPED  ${formatReference(receipt)}`));
		expect(printed).toContain(formatReference(other));
		const opened = desk('open', receipt);
		expect(opened.printed).toMatch(
			/^STOPPED +somebody with its code .* do not call, text or email/m,
		);
		expect(opened.printed).toMatch(/harm +fraud/);
		expect(opened.printed).not.toMatch(/900123|contact, /);
	});

	it('shows what does not fit the form as unchecked, and hides none of it', async () => {
		const binding = { provider: 'test-provider', formVersion, thread: 'c'.repeat(32), version: 1 };
		const content = {
			contact: { phone: '07700 900124', ['a\u001B[2J']: [{ b: 1 }] },
			callMe: 'Alex',
		};
		const sealing = await seal(content, { binding, recipients: own.ring.keyring.recipients });
		if (sealing.kind !== 'sealed') throw new Error('The sample is too long.');
		const body = writeAddressed({ ...binding, area: 'testshire' }, sealing.sealed);
		const headers = { 'Content-Type': 'application/octet-stream', 'Sec-Fetch-Site': 'same-origin' };
		const request = new Request(`${testOrigin}/referral/sealed`, { method: 'POST', body, headers });
		const stored = (await (await handle(request, own.env)).json()) as { reference: string };
		const { status, printed } = desk('open', stored.reference);
		expect(status).toBe(0);
		expect(printed).toMatch(/UNCHECKED .*safe[\s\S]*07700 900124[\s\S]*Alex/);
		expect(printed).toContain('not checked by the server');
		expect(printed).not.toContain('\u001B');
	});

	it('says which file is no database or no key', () => {
		const folder = dataDir;
		dataDir = join(folder, 'broken');
		mkdirSync(dataDir, { recursive: true });
		writeFileSync(join(dataDir, 'waymark.db'), 'This is a letter. '.repeat(500));
		const { status, printed } = desk('list');
		expect([status, printed.split('\n').length]).toEqual([1, 2]);
		expect(printed).toMatch(/waymark\.db cannot be read: file is not a database/);
		dataDir = folder;
		const key = join(folder, 'keys', 'private', 'other.key.json');
		writeFileSync(key, 'not a key');
		expect(desk('open', reference).printed).toBe(
			`${key} is not a key file: put the one that the provider keeps there.\n`,
		);
		rmSync(key);
	});

	it('exports one referral as JSON, with what is checked and what is not', () => {
		const { status, printed } = desk('export', reference, '--json');
		expect(status).toBe(0);
		expect(JSON.parse(printed)).toMatchObject({
			reference: formatReference(reference),
			checkedByServer: true,
			fitsTheForm: true,
			uncheckedNotes: [expect.stringContaining('Never after 6.')],
			events: [],
			referral: { contact: { phone: '+447700900123' } },
		});
	});

	it('opens with the recovery key where somebody asks for it, and only then', async () => {
		await keepKey('recovery');
		rmSync(join(dataDir, 'keys', 'private', 'test-provider.desk.key.json'));
		expect(desk('open', reference).status).toBe(1);
		expect(desk('open', reference, '--recovery').printed).toContain('900123');
		await keepKey('desk');
	});

	it('says that nothing waits, and where a database is missing', async () => {
		const empty = await createTestFunction();
		const folder = dataDir;
		dataDir = resolve(empty.databasePath, '..');
		expect(desk('list').printed).toBe('Nothing is waiting.\n');
		dataDir = join(folder, 'nowhere');
		expect(desk('list').printed).toMatch(/no database at .*npm start/);
		dataDir = folder;
		empty.close();
	});
});
