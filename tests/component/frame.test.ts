import { describe, expect, it } from 'vitest';
import EmergencyHelp from '../../src/components/EmergencyHelp.astro';
import Page from '../../src/layouts/Page.astro';
import { render, textOf } from './render.ts';

const area = {
	id: 'dorset',
	home: '/dorset/',
	logoText: 'The body for Dorset',
	theme: '/theme/dorset.css',
};
const request = new Request('http://localhost:4321/dorset/');

const page = (props: Record<string, unknown>) =>
	render(Page, {
		props: { title: 'Support in Dorset', area, ...props },
		slots: { default: '<h1>Support</h1>' },
		request,
	});

describe('EmergencyHelp', () => {
	it('says the agreed words, in their order', async () => {
		expect(textOf(await render(EmergencyHelp))).toBe(
			[
				'In danger now? Call 999',
				'If you are in danger now, call 999.',
				'If you cannot speak: Call 999 from a mobile. Listen. If you can, cough or tap the phone. If you do not answer you will be asked to press 55. That puts you through to the police. If you do not press 55 the call may end. Pressing 55 does not tell the police where you are.',
				'If you are Deaf or cannot use your voice: Use 999 BSL at 999bsl.co.uk. Or call 18000 with Relay UK. Or text 999, if your phone is already registered for emergency texts.',
			].join(' '),
		);
	});
});

describe('Page', () => {
	it('keeps the order: skip links, emergency line, banner, header, way out, main, emergency block, footer', async () => {
		const html = await page({});
		const places = [
			'#main-content',
			'In danger now?</strong>',
			'This is a demonstration.',
			'<header',
			'class="exit"',
			'<main',
			'id="emergency"',
			'<footer',
		].map((part) => html.indexOf(part));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
	});

	it('leads out by plain links: the second of all links, and the button', async () => {
		const html = await page({});
		const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>/g)];
		expect(links[1]?.[1]).toBe('/exit');
		const out = links.filter(([, href]) => href === '/exit');
		expect(out).toHaveLength(2);
		for (const [link] of out) expect(link).toContain('rel="nofollow noreferrer"');
	});

	it('leaves the emergency block to a page that sets it near its top', async () => {
		expect(await page({ emergency: 'top' })).not.toContain('id="emergency"');
	});

	it('keeps the exact title, names its own address, and loads the area’s colours last', async () => {
		const html = await page({ title: 'Ask for support – Dorset', extraCss: ['/form.css'] });
		expect(html).toContain('<title>Ask for support – Dorset</title>');
		expect(html).toMatch(/<link rel="canonical" href="http[^"]*\/dorset\/"/);
		expect(html).toMatch(/\/form\.css"> ?<link rel="stylesheet" href="\/theme\/dorset\.css"/);
	});

	it('asks for the script for leaving alone, has nothing inline and is not indexed in a demonstration', async () => {
		const html = await page({});
		const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
		expect(scripts).toHaveLength(1);
		expect(scripts[0]).toMatch(/^<script type="module" src="[^"]*LeaveQuickly/);
		expect(html).not.toMatch(/<style| style="/);
		expect(html).toContain('<meta name="robots" content="noindex">');
	});
});
