import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { editorFiles } from './json-schemas.ts';

/**
 * The command `npm run content:schemas`: writes build/schemas/, .astro/collections/ and .vscode/ anew from the schemas of the code, so that
 * an editor completes and checks what staff write. Each build and the development server run it too.
 */
const files = editorFiles();

for (const folder of ['build/schemas', '.vscode', '.astro/collections'])
	mkdirSync(folder, { recursive: true });
for (const [file, value] of files) {
	const style = await resolveConfig(file);
	writeFileSync(file, await format(JSON.stringify(value), { ...style, filepath: file }));
}
process.stdout.write(`${files.size} files for editors written.\n`);
