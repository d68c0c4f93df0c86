import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the built site lies. */
export const builtSite = process.env['SITE_DIR'] ?? 'dist';

/** @throws When the site has not been built. */
export function requireBuiltSite(): void {
	if (!existsSync(path.join(builtSite, 'index.html'))) {
		throw new Error(`There is no built site in ${builtSite}/. Run npm run build first.`);
	}
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decoded(_: string, name: string): string {
	if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
	if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
	return entities[name] ?? '';
}

/** The words of a page as a reader meets them: no tags, entities resolved, spaces joined. */
export function wordsOf(html: string): string {
	return html
		.replaceAll(/<(script|style|head)\b.*?<\/\1>/gs, ' ')
		.replaceAll(/<\/?(b|strong|em|i|a|span|abbr|q|cite)\b[^>]*>/g, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/&(#?\w+);/g, decoded)
		.replaceAll(/\s+/g, ' ');
}

/** The words of a built page, by its address; undefined when it was not built. */
export function builtPage(address: string): string | undefined {
	const file = path.join(builtSite, address, 'index.html');
	return existsSync(file) ? wordsOf(readFileSync(file, 'utf8')) : undefined;
}

/** Every built file that is text, with its content as published. */
export function builtFiles(): { file: string; text: string }[] {
	return globSync('**/*.{html,json,xml,txt,js,css,csv,svg}', { cwd: builtSite }).map((file) => ({
		file,
		text: readFileSync(path.join(builtSite, file), 'utf8'),
	}));
}
