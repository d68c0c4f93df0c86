import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { rootsDefinition } from './scripts/keyring-roots.mjs';
import { plainImports } from './scripts/plain-imports.mjs';

/** Where the site is served: canonical links, the sitemap and the function's own origin follow it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

export default defineConfig({
	site,
	output: 'static',
	trailingSlash: 'always',
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'never' },
	i18n: { defaultLocale: 'en', locales: ['en'], routing: { prefixDefaultLocale: false } },
	integrations: [mdx(), preact(), sitemap({ filter: isPublicPage })],
	markdown: { syntaxHighlight: false },
	prefetch: false,
	// Completion, checks and help in the facts of a text, in VS Code.
	experimental: { contentIntellisense: true },
	devToolbar: { enabled: false },
	vite: {
		// Root keys are part of every script, so that a ring in a page cannot be changed alone.
		define: rootsDefinition(),
		// No asset is ever put inside a page: the content security policy allows nothing inline.
		build: { assetsInlineLimit: 0 },
		plugins: [plainImports()],
		environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
	},
});

/**
 * The shells around the function's answers are built as pages and never published; the desk is a place of work; a language that is shown to its
 * reviewers alone (PREVIEW_LANGUAGES) is not for search engines.
 */
function isPublicPage(address) {
	const { pathname } = new URL(address);
	const preview = process.env.PREVIEW_LANGUAGES;
	if (pathname.startsWith('/desk/')) return false;
	return !pathname.endsWith('/shell/') && !(preview && pathname.startsWith(`/${preview}/`));
}

/** A script is named after the component that asks for it. */
function entryFileNames({ name }) {
	return `_astro/${name.split('.')[0]}.[hash].js`;
}
