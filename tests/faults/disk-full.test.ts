import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { makeFolder, type RunningHost, startNode } from '../support/hosts.ts';
import { callAnswers, createVisitor } from '../support/journey.ts';
import { readyForm, type ReadyForm, sendForm } from '../support/send.ts';

let fixture: Fixture;
let folder: string;
let host: RunningHost;

/** A disk of 3 MB; only root may make one, and where nobody may, `handle.test.ts` fails the store instead. */
function mount(): boolean {
	const options = ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder];
	return spawnSync('mount', options).status === 0;
}

beforeAll(async () => {
	fixture = await createFixture();
	folder = makeFolder(fixture.folder, 'small-disk');
});

afterAll(async () => {
	await host.stop();
	spawnSync('umount', ['-l', folder]);
	fixture.remove();
});

describe('a disk that is full (T22)', () => {
	it('never acknowledges what it did not write, says so, and goes on when there is room', async (context) => {
		if (!mount()) context.skip('This machine does not let us mount a small disk.');
		const ballast = join(folder, 'ballast');
		writeFileSync(ballast, Buffer.alloc(1_000_000));
		host = await startNode(fixture, { DATA_DIR: folder });
		const forms: ReadyForm[] = [];
		for (let i = 0; i < 900; i++) forms.push(await readyForm(host.origin));
		const acknowledged: string[] = [];
		let failed: ReadyForm | undefined;
		for (const form of forms) {
			const sent = await sendForm(host.origin, form);
			if (sent.kind === 'acknowledged') acknowledged.push(sent.reference);
			else failed = form;
			if (failed) break;
		}
		expect(failed).toBeDefined();
		expect(acknowledged.length).toBeGreaterThan(20);
		const page = await failedPage(failed?.body ?? '');
		expect(page.status).toBe(503);
		expect(page.text).toMatch(/NOT received.*999/s);
		rmSync(ballast);
		const visitor = createVisitor(host.origin);
		expect((await visitor.post('/referral/draft', callAnswers)).status).toBe(303);
		const later = failed && (await sendForm(host.origin, failed));
		expect(later?.kind).toBe('acknowledged');
		expect(storedReferences()).toEqual(expect.arrayContaining(acknowledged));
	});
});

async function failedPage(body: string) {
	const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: host.origin };
	const answer = await fetch(`${host.origin}/referral/send`, { method: 'POST', body, headers });
	return { status: answer.status, text: await answer.text() };
}

function storedReferences(): string[] {
	const database = new DatabaseSync(join(folder, 'waymark.db'), { readOnly: true });
	expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
	const rows = database.prepare('SELECT reference FROM referral').all();
	database.close();
	return rows.map(({ reference }) => String(reference));
}
