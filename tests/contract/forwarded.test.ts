import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newReference } from '../../src/referral/reference.ts';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { makeFolder, startNode } from '../support/hosts.ts';
import { encode, sameOrigin } from '../support/journey.ts';

let fixture: Fixture;

beforeAll(async () => {
	fixture = await createFixture();
});

afterAll(() => {
	fixture.remove();
});

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** How many of 1,000 attempts got through, each with an X-Forwarded-For of its own; 20 of one network may. */
async function attempts(hops: string, forwarded: (invented: string) => string): Promise<number> {
	const folder = makeFolder(fixture.folder, `hops-${hops}`);
	const host = await startNode({ ...fixture, folder }, { TRUSTED_HOPS: hops });
	let through = 0;
	for (let round = 0; round < 20; round++) {
		const statuses = await Promise.all(
			Array.from({ length: 50 }, async (_, i) => {
				const answer = await fetch(`${host.origin}/referral/stop`, {
					method: 'POST',
					redirect: 'manual',
					headers: {
						'Content-Type': 'application/x-www-form-urlencoded',
						'X-Forwarded-For': forwarded(`10.${round}.${i}.1`),
						...sameOrigin(host.origin),
					},
					body: encode({ reference: newReference(random), code: '222222', what: 'stop' }),
				});
				await answer.arrayBuffer();
				return answer.status;
			}),
		);
		through += statuses.filter((status) => status === 303).length;
	}
	await host.stop();
	return through;
}

describe('an invented X-Forwarded-For (T73)', () => {
	it('is not looked at where no proxy is trusted: 1,000 values are one network', async () => {
		expect(await attempts('0', (invented) => invented)).toBe(20);
	});

	it('is not looked at before what the trusted proxy adds: 1,000 values are one network', async () => {
		expect(await attempts('1', (invented) => `${invented}, 203.0.113.9`)).toBe(20);
	});

	it('is a network of its own where it is what the trusted proxy adds', async () => {
		expect(await attempts('1', (added) => `198.51.100.1, ${added}`)).toBe(1000);
	});
});
