import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { ContainerRenderOptions } from 'astro/container';
import preact from '@astrojs/preact/server.js';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The markup of an Astro component, with runs of white space as one space. */
export async function render(component: Component, options: ContainerRenderOptions = {}) {
	const container = await AstroContainer.create();
	container.addServerRenderer({ name: '@astrojs/preact', renderer: preact });
	const html = await container.renderToString(component, options);
	return html.replaceAll(/[ \t\n]+/g, ' ');
}

/** What a reader sees of markup: its text, with runs of white space as one space. */
export function textOf(html: string): string {
	return html
		.replaceAll(/<\/(?:li|h[1-6]|p|ul|section|div)>/g, ' ')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
