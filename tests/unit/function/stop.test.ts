import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromHex } from '../../../src/referral/bytes.ts';
import { formatReference, newReference } from '../../../src/referral/reference.ts';
import { open } from '../../../src/referral/seal.ts';
import { formatStopCode, readStopCode, stopNoteVersion } from '../../../src/referral/stop-code.ts';
import { createTestFunction, type TestFunction } from '../../support/function.ts';
import { type Answers, hiddenFields } from '../../support/journey.ts';

let own: TestFunction;

beforeEach(async () => {
	own = await createTestFunction();
});

afterEach(() => {
	own.close();
});

interface Receipt {
	reference: string;
	code: string;
}

const thread = 'ab'.repeat(16);

/** A stored referral's reference and code. */
async function stored(): Promise<Receipt> {
	return (await (await own.sealed({}, { thread })).json()) as Receipt;
}

function rows(sql: string): Record<string, unknown>[] {
	const reader = new DatabaseSync(own.databasePath, { readOnly: true });
	const found = reader.prepare(sql).all();
	reader.close();
	return found;
}

/** Fills in the page and posts it; `page` as when the same page is posted again. */
async function ask(answers: Answers, page?: string) {
	const shown = await (await own.get('/referral/stop')).text();
	const hidden = page === undefined ? hiddenFields(shown) : { page };
	return own.post('/referral/stop', { ...hidden, ...answers });
}

const stop = ({ reference, code }: Receipt): Answers => ({
	reference: formatReference(reference),
	code: formatStopCode(code),
	what: 'stop',
});

describe('a code', () => {
	it('is the same for the same referral, and another for another', async () => {
		const first = await stored();
		expect(first.code).toMatch(/^[2-9B-Z]{6}$/);
		const answer = await own.sealed({}, { thread, version: 2 });
		const again = (await answer.json()) as Receipt;
		const other = (await (await own.sealed()).json()) as Receipt;
		expect(again.reference).toBe(first.reference);
		expect([again.code, other.code === first.code]).toEqual([first.code, false]);
	});

	it('lies nowhere in the database', async () => {
		const { code } = await stored();
		const kept = JSON.stringify(rows('SELECT thread, hex(mac) FROM stop_code'));
		expect(kept).not.toContain(code);
		expect(rows('SELECT * FROM stop_code')).toHaveLength(1);
	});

	it.each([
		['4r7-k2w', '4R7K2W'],
		[' 4R7 K2W ', '4R7K2W'],
		['4R7K2', undefined],
		['4R7K2W2', undefined],
		['4R7K2A', undefined],
		['', undefined],
	])('typed as "%s" is read as %s', (typed, code) => {
		expect(readStopCode(typed)).toBe(code);
	});
});

describe('"Stop contacting me"', () => {
	it('is kept at once, with an alert to the provider, and the cookie is overwritten', async () => {
		const answer = await ask(stop(await stored()));
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/referral/stopped']);
		expect(answer.headers.get('set-cookie')).toMatch(/^__Host-d=0;/);
		expect(rows('SELECT thread, what FROM contact_change')).toEqual([{ thread, what: 'stop' }]);
		const alerts = rows("SELECT thread, state FROM outbox WHERE kind = 'stop'");
		expect(alerts).toEqual([{ thread, state: 'due' }]);
	});

	it('is kept once when the button is pressed twice', async () => {
		const receipt = await stored();
		const page = 'cd'.repeat(16);
		await ask(stop(receipt), page);
		await ask(stop(receipt), page);
		expect(rows('SELECT * FROM contact_change')).toHaveLength(1);
	});

	it('counts on the same page after a wrong code', async () => {
		const receipt = await stored();
		const page = 'cd'.repeat(16);
		await ask({ ...stop(receipt), code: '222-222' }, page);
		await ask(stop(receipt), page);
		expect(rows('SELECT what FROM contact_change')).toEqual([{ what: 'stop' }]);
	});

	it('counts even where the provider is gone from the content', async () => {
		const receipt = await stored();
		const [provider] = own.env.data.providers;
		if (provider) provider.id = 'another';
		await ask(stop(receipt));
		expect(rows('SELECT what FROM contact_change WHERE thread IS NOT NULL')).toEqual([
			{ what: 'stop' },
		]);
		const note = await ask({ ...stop(receipt), what: 'changed', note: 'new number' });
		expect(note.status).toBe(503);
	});
});

describe('"My safe details have changed"', () => {
	it('goes on as a note that only the provider can read', async () => {
		const receipt = await stored();
		const note = 'Never call after 6.\nMy number is new.';
		await ask({ ...stop(receipt), what: 'changed', note: note.replace('\n', '\r\n') });
		const [row] = rows('SELECT id, what, sealed FROM contact_change');
		const { id, what, sealed } = row ?? {};
		if (!(sealed instanceof Uint8Array) || typeof id !== 'string') throw new Error('No note.');
		expect(what).toBe('changed');
		expect(Buffer.from(sealed).includes('Never call')).toBe(false);
		const address = { provider: 'test-provider', thread: id, version: 1 };
		const binding = { ...address, formVersion: stopNoteVersion };
		expect(await open(new Uint8Array(sealed), { binding, key: own.ring.desk })).toEqual({ note });
		expect(fromHex(id)).toHaveLength(16);
	});

	it('is as long with a note as without one', async () => {
		const receipt = await stored();
		await ask({ ...stop(receipt), what: 'changed' });
		await ask({ ...stop(receipt), what: 'changed', note: 'x'.repeat(200) });
		const lengths = rows('SELECT DISTINCT length(sealed) FROM contact_change');
		expect(lengths).toHaveLength(1);
	});
});

describe('an unknown reference or a wrong code', () => {
	const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

	/** What an answer shows: everything that could tell one from another. */
	async function seen(answers: Answers) {
		const calls: string[] = [];
		const watch =
			<A extends unknown[], R>(name: string, work: (...args: A) => R) =>
			(...args: A): R => {
				calls.push(name);
				return work(...args);
			};
		own.replaceStore({
			findStop: watch('findStop', own.database.findStop),
			putChange: watch('putChange', own.database.putChange),
		});
		const began = own.env.now();
		const answer = await ask(answers);
		const headers = [...answer.headers];
		const page = await (await own.get('/referral/stopped')).text();
		return { status: answer.status, headers, page, calls, took: own.env.now() - began };
	}

	it('gets the same status, headers, page, work and time as one that fits', async () => {
		const receipt = await stored();
		const right = await seen(stop(receipt));
		const wrongCode = await seen({ ...stop(receipt), code: '222-222' });
		const unknown = await seen({ ...stop(receipt), reference: newReference(random) });
		expect(wrongCode).toEqual(right);
		expect(unknown).toEqual(right);
		expect(right.calls).toEqual(['findStop', 'putChange']);
		expect(right.took).toBe(800);
	});

	it('changes nothing and alerts nobody', async () => {
		const receipt = await stored();
		await ask({ ...stop(receipt), code: '222-222', what: 'changed', note: 'x' });
		expect(rows('SELECT * FROM contact_change WHERE thread IS NOT NULL')).toEqual([]);
		expect(rows("SELECT * FROM outbox WHERE kind IN ('stop', 'changed')")).toEqual([]);
	});

	it('is refused after five attempts at a reference, right or wrong, with what to do', async () => {
		const receipt = await stored();
		for (let i = 0; i < 5; i++) await ask({ ...stop(receipt), code: '222-222' });
		own.comeFrom('198.51.100.1');
		const answer = await ask(stop(receipt));
		const page = await answer.text();
		expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '600']);
		expect(page).toMatch(/NOT received[\s\S]*Wait 10 minutes[\s\S]*999/);
		expect(page).not.toContain(formatReference(receipt.reference));
		own.wait(601);
		expect((await ask(stop(receipt))).headers.get('location')).toBe('/referral/stopped');
	});
});

describe('what is not as it must be', () => {
	it.each([
		[{ reference: '', code: '', what: '' }, 'reference,code,what'],
		[{ reference: '7KX-9QF-2WM-D' }, 'reference'],
		[{ code: '4R7-K2' }, 'code'],
		[{ what: 'everything' }, 'what'],
		[{ note: 'x'.repeat(201) }, 'note'],
	])('%o leads back to the page, which says what to do', async (change, fields) => {
		const receipt = await stored();
		const answer = await ask({ ...stop(receipt), ...change });
		const location = `/referral/stop?error=${fields}`;
		expect([answer.status, answer.headers.get('location')]).toEqual([303, location]);
		const page = await (await own.get(location)).text();
		expect(page).toContain('<title>Error: Pause or stop contact');
		for (const field of fields.split(',')) {
			expect(page).toContain(`id="${field}-error"`);
			expect(page).toContain(`href="#${field === 'what' ? 'what-stop' : field}"`);
		}
		expect(page).not.toMatch(/value="(?!stop|changed|[0-9a-f]{32})[^"]+"|xxxx/);
		expect(rows('SELECT * FROM contact_change')).toEqual([]);
	});

	it('keeps the confirmation that holds the code, and takes no name from the address', async () => {
		const cookie = '__Host-d=abcd';
		const page = { page: 'cd'.repeat(16) };
		const answer = await own.post('/referral/stop', page, cookie);
		expect(answer.headers.get('set-cookie')).toMatch(/^__Host-d=abcd;.*Max-Age=300/);
		const shown = await (await own.get('/referral/stop?error=nothing,<b>')).text();
		expect(shown).not.toContain('<b>');
		expect(shown).not.toContain('There is a problem');
	});

	it('does not count as an attempt', async () => {
		const receipt = await stored();
		for (let i = 0; i < 8; i++) await ask({ ...stop(receipt), what: '' });
		await ask(stop(receipt));
		expect(rows('SELECT what FROM contact_change')).toEqual([{ what: 'stop' }]);
	});

	it('from another site changes nothing', async () => {
		const receipt = await stored();
		const request = new Request('https://waymark.example/referral/stop', {
			method: 'POST',
			headers: {
				'Content-Type': 'application/x-www-form-urlencoded',
				'Sec-Fetch-Site': 'cross-site',
			},
			body: new URLSearchParams(stop(receipt) as Record<string, string>),
		});
		const { handle } = await import('../../../src/function/handle.ts');
		const answer = await handle(request, own.env);
		expect([answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
			'/referral/stop',
			null,
		]);
		expect(rows('SELECT * FROM contact_change')).toEqual([]);
	});

	it.each([
		['text/plain', 'reference=a', 415],
		['application/x-www-form-urlencoded', 'reference=a&reference=b', 400],
		['application/x-www-form-urlencoded', 'note=%ff', 400],
	])('%s with %s gets %i and the help page', async (type, body, status) => {
		const { handle } = await import('../../../src/function/handle.ts');
		const headers = { 'Content-Type': type, 'Sec-Fetch-Site': 'same-origin' };
		const request = new Request('https://waymark.example/referral/stop', {
			method: 'POST',
			body,
			headers,
		});
		const answer = await handle(request, own.env);
		expect(answer.status).toBe(status);
		expect(await answer.text()).toContain('999');
	});

	it('gets 503 and the numbers when the store does not answer, right or wrong', async () => {
		const receipt = await stored();
		own.replaceStore({ putChange: () => Promise.reject(new Error('down')) });
		for (const code of [receipt.code, '222222']) {
			const answer = await ask({ ...stop(receipt), code });
			expect(answer.status).toBe(503);
			expect(await answer.text()).toMatch(/NOT received[\s\S]*999/);
		}
	});
});
