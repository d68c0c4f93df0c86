/* eslint-disable @typescript-eslint/consistent-type-imports -- an import statement would make this file a module, and its declarations would no longer be global. */
declare namespace App {
	interface Locals {
		/** Lines that the text of an entry may name by id; set by Text.astro around that text. */
		helplines?: readonly import('./directory/helpline.ts').Helpline[];
	}
}

// For tools that do not read .astro files themselves: what such a file exports.
declare module '*.astro' {
	const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
	export default Component;
}
