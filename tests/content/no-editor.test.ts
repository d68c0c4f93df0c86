import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('a site that names no Git host ships nothing of the editor', () => {
	expect(globSync('dist/edit*')).toEqual([]);
	const scripts = globSync('dist/**/*.{js,css,json}').map((file) => readFileSync(file, 'utf8'));
	expect(scripts.filter((text) => /sveltia/i.test(text))).toEqual([]);
	expect(readFileSync('dist/_headers', 'utf8')).not.toContain('/edit');
});
