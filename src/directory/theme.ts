import { contrast } from './contrast.ts';

/** The grounds of dark mode, as src/styles/_tokens.scss has them: page and panels. */
const darkGrounds = ['#101615', '#18211f'] as const;

/** The accent of pages that belong to no area, as tokens.scss has it. */
export const defaultAccent = '#1f5c4d';

/** Text on an accent: white in light mode; the dark page's own ground in dark mode. */
const onAccent = { light: '#ffffff', dark: '#101615' } as const;

/** More than the 4.5:1 of WCAG 2.2 AA (1.4.3), because light text on a dark ground tires sooner. */
const enough = 6;

/** How much lightness each try adds, of 1. */
const step = 0.02;

/** Hue in degrees, saturation and lightness from 0 to 1. */
interface Hsl {
	hue: number;
	saturation: number;
	lightness: number;
}

function toHsl(colour: string): Hsl {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
		(start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255,
	);
	const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
	const [lightness, range] = [(low + high) / 2, high - low];
	if (range === 0) return { hue: 0, saturation: 0, lightness };
	const sextant =
		high === red
			? (green - blue) / range
			: high === green
				? (blue - red) / range + 2
				: (red - green) / range + 4;
	const saturation = range / (1 - Math.abs(2 * lightness - 1));
	return { hue: (sextant * 60 + 360) % 360, saturation, lightness };
}

/** The colour as `#rrggbb`, by the formula of CSS Color 4, section 7.1. */
function toHex({ hue, saturation, lightness }: Hsl): string {
	const amplitude = saturation * Math.min(lightness, 1 - lightness);
	const channel = (offset: number) => {
		const place = (offset + hue / 30) % 12;
		const value = lightness - amplitude * Math.max(-1, Math.min(place - 3, 9 - place, 1));
		return Math.round(value * 255)
			.toString(16)
			.padStart(2, '0');
	};
	return `#${channel(0)}${channel(8)}${channel(4)}`;
}

const readable = (colour: string) =>
	[...darkGrounds, onAccent.dark].every((ground) => contrast(colour, ground) >= enough);

/** The accent for dark mode: the same hue, lightened until it can be read on every dark ground. */
export function darkAccent(accent: string): string {
	const start = toHsl(accent);
	for (let lightness = start.lightness; lightness < 1; lightness += step) {
		const colour = lightness === start.lightness ? accent : toHex({ ...start, lightness });
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
