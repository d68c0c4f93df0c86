/** Grounds on which an accent is set as text or under white text: page, panel, and the accent itself. */
const grounds = { '#fbf9f5': 'the page', '#f1ede4': 'panels', '#ffffff': 'white text' } as const;

/** WCAG 2.2 AA for text of normal size (success criterion 1.4.3). */
const enough = 4.5;

/** Relative luminance of a colour `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
	const channel = (start: number) => {
		const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two colours `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** What is wrong with an accent colour, in an editor's words; undefined when it can be read everywhere. */
export function accentProblem(colour: string): string | undefined {
	for (const [ground, name] of Object.entries(grounds)) {
		const ratio = contrast(colour, ground);
		if (ratio < enough) {
			return `The accent ${colour} has a contrast of ${ratio.toFixed(2)} to 1 with ${name} (${ground}). Choose a darker colour, with at least ${enough} to 1.`;
		}
	}
	return undefined;
}
