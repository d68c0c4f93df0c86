import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFixture, type Fixture } from '../../support/fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
	fixture = await createFixture();
});

afterAll(() => {
	fixture.remove();
});

const shared = [
	'@hpke/common',
	'@hpke/core',
	'preact',
	'preact-render-to-string',
	'zod',
	// Signed posts, and the two packages that sign them.
	'standardwebhooks',
	'@stablelib/base64',
	'fast-sha256',
];

describe('the bundles of the function (T96)', () => {
	it('hold exactly the packages that are allowed', () => {
		const text = readFileSync(join(fixture.buildDir, 'packages.json'), 'utf8');
		expect(JSON.parse(text)).toEqual({
			// sirv's own three: the type of a file, its list, and the address of a request.
			node: [...shared, '@polka/url', 'mrmime', 'nodemailer', 'sirv', 'totalist'].sort(),
			worker: shared.toSorted(),
		});
	});

	it('hold no private key and no path of this machine', () => {
		for (const name of ['node.mjs', 'worker.mjs']) {
			const text = readFileSync(join(fixture.buildDir, name), 'utf8');
			expect(text).not.toContain(process.cwd());
			expect(text).not.toContain(fixture.ring.desk.jwk.d ?? 'no key');
		}
	});

	it('give the Worker nothing of Node', () => {
		const text = readFileSync(join(fixture.buildDir, 'worker.mjs'), 'utf8');
		expect(text).not.toMatch(/from\s*["']node:/);
	});
});
