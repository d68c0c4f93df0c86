import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/directory/contrast.ts';
import { darkAccent, themeCss } from '../../../src/directory/theme.ts';

const colours = fc
	.tuple(fc.nat(255), fc.nat(255), fc.nat(255))
	.map((channels) => `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`);

describe('darkAccent', () => {
	it('can be read on the dark page, on dark panels and under dark text, whatever the accent', () => {
		fc.assert(
			fc.property(colours, (accent) => {
				for (const ground of ['#101615', '#18211f']) {
					expect(contrast(darkAccent(accent), ground)).toBeGreaterThanOrEqual(6);
				}
			}),
		);
	});

	it('keeps a colour that is light enough already', () => {
		expect(darkAccent('#aaddcc')).toBe('#aaddcc');
	});
});

describe('themeCss', () => {
	it('gives the accent as it stands in content, and a lighter one for dark mode', () => {
		const css = themeCss('#4b5d23');
		expect(css).toContain('--accent:#4b5d23;--on-accent:#ffffff');
		expect(css).toContain('prefers-color-scheme:dark');
		expect(css).toContain(`--accent:${darkAccent('#4b5d23')};--on-accent:#101615`);
	});

	it('leaves print to the site’s own black on white', () => {
		expect(themeCss('#4b5d23')).toMatch(/^@media screen\{/);
	});
});
