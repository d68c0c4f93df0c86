import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countIn, filesWith, formsOf } from '../support/canary.ts';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { makeFolder, type RunningHost, startNode } from '../support/hosts.ts';
import { callAnswers, createVisitor, sendReferral } from '../support/journey.ts';

const canary = `CANARY-${crypto.randomUUID()}`;

let fixture: Fixture;
let host: RunningHost;

beforeAll(async () => {
	fixture = await createFixture();
	host = await startNode(fixture, { TMPDIR: makeFolder(fixture.folder, 'tmp') });
});

afterAll(async () => {
	await host.stop();
	fixture.remove();
});

describe('what is written down (T01)', () => {
	it('holds no word of 200 journeys, of wrong answers, or of refused bodies', async () => {
		const answers = { ...callAnswers, callMe: canary, safeWord: canary.slice(0, 18) };
		for (let i = 0; i < 200; i++) await sendReferral(createVisitor(host.origin), answers);
		const visitor = createVisitor(host.origin);
		await visitor.post('/referral/draft', { ...answers, announce: '' });
		await visitor.get('/referral/check');
		await visitor.get(`/referral/check?${canary}`);
		await visitor.get(`/${canary}/`);
		await visitor.post('/referral/draft', { ...answers, area: canary });
		await visitor.post('/referral/send', { ...answers, token: canary, sealed: canary });
		const written = [
			...filesWith(join(fixture.folder, 'data'), canary),
			...filesWith(join(fixture.folder, 'tmp'), canary),
		];
		expect(written).toEqual([]);
		expect(countIn(host.output(), canary)).toBe(0);
	});

	it('would be found in any form, so that this test can fail', () => {
		const folder = makeFolder(fixture.folder, 'control');
		for (const [i, form] of formsOf(canary).entries()) {
			writeFileSync(join(folder, String(i)), Buffer.concat([Buffer.from('before '), form]));
		}
		expect(filesWith(folder, canary)).toHaveLength(formsOf(canary).length);
	});

	it('logs allow-listed fields and nothing else (T05)', () => {
		const [ready, ...lines] = host.output().trim().split('\n');
		expect(ready).toBe(`waymark listening on ${host.origin}`);
		expect(lines.length).toBeGreaterThan(500);
		for (const line of lines) {
			const fields = JSON.parse(line) as Record<string, unknown>;
			expect(Object.keys(fields)).toEqual([
				'ts_minute',
				'event',
				'route_id',
				'status',
				'ms_bucket',
				'release',
			]);
			expect(fields['ts_minute']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
			expect(fields['route_id']).toMatch(/^(?:(?:GET|POST) \/[a-z/]+|other)$/);
		}
	});
});
