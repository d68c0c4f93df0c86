import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorFiles } from '../../../scripts/content/json-schemas.ts';

const files = editorFiles();

describe('what is written for editors', () => {
	it.each([...files.keys()].filter((file) => file.startsWith('.vscode')))(
		'%s is what npm run content:schemas writes today',
		(file) => {
			expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
				JSON.parse(JSON.stringify(files.get(file))),
			);
		},
	);

	it.each(['build/schemas/services.json', '.astro/collections/services.schema.json'])(
		'says in %s of every field of a service what it is for',
		(file) => {
			const schema = files.get(file) as {
				properties: Record<string, { description?: string }>;
			};
			const silent = Object.entries(schema.properties).filter(([, field]) => !field.description);
			expect(silent.map(([name]) => name)).toEqual([]);
			expect(Object.keys(schema.properties).length).toBeGreaterThan(40);
		},
	);
});
