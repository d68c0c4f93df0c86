/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests of one kind: a folder of tests/. */
function project(name: string, seconds: number) {
	return {
		extends: true as const,
		test: {
			name,
			include: [`tests/${name}/**/*.test.{ts,tsx}`],
			testTimeout: seconds * 1000,
			hookTimeout: 120_000,
		},
	};
}

export default getViteConfig({
	test: {
		projects: [
			project('unit', 60),
			project('component', 60),
			project('content', 60),
			project('contract', 120),
			project('faults', 300),
		],
	},
});
