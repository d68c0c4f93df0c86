import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { boundaries } from '../../../eslint.boundaries.js';

const eslint = new ESLint({
	overrideConfigFile: true,
	baseConfig: [
		{
			files: ['**/*.{ts,tsx}'],
			languageOptions: { parser: tseslint.parser },
			plugins: { '@typescript-eslint': tseslint.plugin },
		},
		...boundaries,
	],
});

/** What the import rules say of one import statement in one file. */
async function complaints(file: string, from: string): Promise<string[]> {
	const [result] = await eslint.lintText(`import { x } from '${from}';\nexport { x };\n`, {
		filePath: file,
	});
	return (result?.messages ?? []).map((message) => message.message);
}

const forbidden = [
	['src/directory/schema.ts', 'astro:content'],
	['src/directory/schema.ts', 'node:fs'],
	['src/directory/schema.ts', '../transparency/contract.ts'],
	['src/directory/service.ts', 'libphonenumber-js'],
	['src/area-finder/places.ts', 'astro:content'],
	['src/area-finder/places.ts', 'node:fs'],
	['src/area-finder/places.ts', 'preact'],
	['src/area-finder/places.ts', '../directory/area.ts'],
	['src/area-finder/places.ts', '../content.ts'],
	['src/area-finder/places.ts', '../browser/answer-place.ts'],
	['src/stories/schema.ts', '../transparency/contract.ts'],
	['src/transparency/contract.ts', 'preact'],
	['src/words/say.ts', '../referral/schema.ts'],
	['src/words/say.ts', 'preact'],
	['src/content-check/check-text.ts', '@astrojs/mdx'],
	['src/content-check/check-text.ts', 'node:fs'],
	['src/content-check/check-text.ts', 'node:http'],
	['src/content-check/check-text.ts', '../content.ts'],
	['src/open-data/csv.ts', 'node:fs'],
	['src/open-data/csv.ts', 'astro:content'],
	['src/open-data/csv.ts', '../referral/schema.ts'],
	['src/open-data/csv.ts', '../content.ts'],
	['src/transparency/contract.ts', '../open-data/csv.ts'],
	['src/referral/schema.ts', 'zod'],
	['src/referral/schema.ts', '@hpke/core'],
	['src/referral/schema.ts', 'preact'],
	['src/referral/seal.ts', 'node:crypto'],
	['src/referral/view/Form.tsx', '../../function/handle.ts'],
	['src/desk/open-referral.ts', 'node:fs'],
	['src/desk/cli.ts', '../function/sqlite-store.ts'],
	['src/function/handle.ts', 'astro:content'],
	['src/function/handle.ts', 'preact-render-to-string'],
	['src/function/handle.ts', 'node:fs'],
	['src/function/submit.ts', '../desk/key-file.ts'],
	['src/function/sqlite-store.ts', './submit.ts'],
	['src/function/d1-store.ts', 'node:sqlite'],
	['src/function/delivery/memory.ts', '../store.ts'],
	['src/function/worker.ts', 'node:http'],
	['src/function/node.ts', './worker.ts'],
	['src/components/card.ts', 'astro:content'],
	['src/layouts/frame.ts', '../content.ts'],
	['src/browser/form-node.ts', 'zod'],
	['src/browser/referral-form.tsx', '../function/handle.ts'],
	['src/browser/referral-form.tsx', '@formkit/core'],
	['src/pages/data.ts', '../function/handle.ts'],
	['src/content.config.ts', './components/mdx.ts'],
	['src/content.ts', './function/handle.ts'],
] as const;

const allowed = [
	['src/directory/contact.ts', 'libphonenumber-js'],
	['src/directory/schema.ts', 'zod'],
	['src/area-finder/places.ts', 'minisearch'],
	['src/area-finder/find-area.ts', './postcode.ts'],
	['src/content-check/check-text.ts', 'unified'],
	['src/content-check/check-text.ts', '../directory/prose.ts'],
	['src/open-data/ocds.ts', '../directory/join/joined.ts'],
	['src/open-data/ocds.ts', '../transparency/contract.ts'],
	['src/referral/schema.ts', 'zod/mini'],
	['src/referral/seal.ts', '@hpke/core'],
	['src/referral/view/Form.tsx', 'preact'],
	['src/desk/cli.ts', 'node:sqlite'],
	['src/function/page.tsx', 'preact-render-to-string'],
	['src/function/sqlite-store.ts', 'node:sqlite'],
	['src/function/handle.ts', '../referral/schema.ts'],
	['src/pages/data.ts', '../content.ts'],
] as const;

describe('import rules', () => {
	it.each(forbidden)('%s may not import %s', async (file, from) => {
		expect(await complaints(file, from)).not.toEqual([]);
	});

	it.each(allowed)('%s may import %s', async (file, from) => {
		expect(await complaints(file, from)).toEqual([]);
	});
});
