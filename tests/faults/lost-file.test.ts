import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { type RunningHost, startNode } from '../support/hosts.ts';

let fixture: Fixture;
let host: RunningHost;

beforeAll(async () => {
	fixture = await createFixture();
	host = await startNode(fixture);
});

afterAll(async () => {
	await host.stop();
	fixture.remove();
});

describe('a built file that is gone', () => {
	it('costs its own answer and nothing else', async () => {
		rmSync(join(fixture.distDir, 'help'), { recursive: true });
		const gone = fetch(`${host.origin}/help/`, { signal: AbortSignal.timeout(2000) });
		await expect(gone.then((answer) => answer.text())).rejects.toThrow();
		expect((await fetch(`${host.origin}/`)).status).toBe(200);
		expect((await fetch(`${host.origin}/health`)).status).toBe(200);
		expect(host.process.exitCode).toBeNull();
	});
});
