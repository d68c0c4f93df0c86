/**
 * A Vite plugin: `import()` in src/browser stays the browser's own. Vite wraps it into a helper of 1.7 kB that loads
 * the style sheets of a late script beforehand; ours have none, and the helper would be a request of its own on every
 * page with a late script.
 */
export function plainImports() {
	return {
		name: 'waymark:plain-imports',
		applyToEnvironment: (environment) => environment.name === 'client',
		renderChunk(code) {
			const plain = code.replace(helper, 'const $1 = (load) => load();');
			return plain === code ? null : { code: plain, map: null };
		},
	};
}

/** What Vite writes at the top of a chunk that loads another one late. */
const helper = /import \{ \w+ as (\w+) \} from "\.\/preload-helper\.[^"]+";/;
