import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** Every address of the built sitemap, as a path. Throws where the site has not been built. */
export function sitemapPaths(): string[] {
	const xml = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
	return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}

/** Paths below dist/ of every built file with this ending. */
export function builtFiles(ending: string): string[] {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.sort();
}

/** The bytes of a built file. */
export function builtFile(file: string): Buffer {
	return readFileSync(path.join(dist, file));
}

/** The page at a path, as built. */
export function builtPage(address: string): string {
	return builtFile(path.join(address, 'index.html')).toString('utf8');
}
