import { contrast } from './contrast.ts';

/** The grounds of dark mode, as src/styles/_tokens.scss has them: page and panels. */
const darkGrounds = ['#101615', '#18211f'] as const;

/** Text on an accent: white in light mode; the dark page's own ground in dark mode. */
const onAccent = { light: '#ffffff', dark: '#101615' } as const;

/** More than the 4.5:1 of WCAG 2.2 AA (1.4.3), because light text on a dark ground tires sooner. */
const enough = 6;

/** How much white each try mixes into a channel. */
const step = 0.04;

/** Mix a share of white, 0 to 1, into a colour `#rrggbb`. */
function whitened(colour: string, share: number): string {
	const channels = [1, 3, 5].map((start) => {
		const value = Number.parseInt(colour.slice(start, start + 2), 16);
		return Math.round(value + (255 - value) * share);
	});
	return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The accent for dark mode: the light one, whitened until it can be read on every dark ground. */
export function darkAccent(accent: string): string {
	const readable = (colour: string) =>
		[...darkGrounds, onAccent.dark].every((ground) => contrast(colour, ground) >= enough);
	for (let share = 0; share < 1; share += step) {
		const colour = whitened(accent, share);
		if (readable(colour)) return colour;
	}
	return '#ffffff';
}

/** The style sheet that gives an area's pages the colour of its commissioning body, `#rrggbb`. */
export function themeCss(accent: string): string {
	const rule = (colour: string, text: string) => `:root{--accent:${colour};--on-accent:${text}}`;
	const screen = [
		rule(accent, onAccent.light),
		`@media (prefers-color-scheme:dark){${rule(darkAccent(accent), onAccent.dark)}}`,
	];
	return `@media screen{${screen.join('')}}\n`;
}
