import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Bars } from '../../../transparency/bars.ts';

/** A piece of a drawing that carries no style of its own: an element, or words. */
export type Part = string | { name: string; attributes: Record<string, string>; children: Part[] };

const width = 340;
const rowHeight = 60;
const textSize = 16;

/**
 * Bars under their names, drawn at build. Colours come from the style sheet, so that dark, forced and
 * printed colours apply; nothing in it is a style, which the content security policy would drop.
 */
export function drawBars({ bars, end }: Bars): Part {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const data = bars.map(({ label, figure }) => ({
		label,
		length: figure.number ?? 0,
		words: figure.words,
	}));
	const svg = Plot.plot({
		document,
		width,
		height: bars.length * rowHeight,
		margin: 0,
		// Room for the longest words beside a full bar.
		marginRight: 9 * Math.max(...data.map(({ words }) => words.length)) + 8,
		style: { fontSize: `${textSize}px` },
		x: { axis: null, domain: [0, end] },
		y: { axis: null, domain: data.map(({ label }) => label), padding: 0 },
		marks: [
			Plot.barX(data, { x: 'length', y: 'label', insetTop: 28, insetBottom: 10 }),
			Plot.text(data, { x: 0, y: 'label', text: 'label', dy: -16, textAnchor: 'start' }),
			Plot.text(data, {
				x: 'length',
				y: 'label',
				text: 'words',
				dx: 8,
				dy: 9,
				textAnchor: 'start',
			}),
			Plot.ruleX([0]),
		],
	});
	return plainPart(svg);
}

/** What a drawing does not keep: looks, which the style sheet gives, and names that a title replaces. */
const dropped = ['style', 'class', 'fill', 'stroke', 'font-family', 'aria-label', 'aria-hidden'];

function plainPart(element: Element): Part {
	const attributes = [...element.attributes]
		.filter(({ name }) => !dropped.includes(name))
		.map(({ name, value }): [string, string] => [name, shortened(value)]);
	const children = [...element.childNodes].flatMap((node): Part[] => {
		if (node.nodeType === node.TEXT_NODE) return [node.textContent ?? ''];
		const child = node as Element;
		return child.localName === 'style' ? [] : [plainPart(child)];
	});
	return { name: element.localName, attributes: Object.fromEntries(attributes), children };
}

/** Numbers to a tenth of a point: no eye sees more, and every byte is sent. */
function shortened(value: string): string {
	return value.replaceAll(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
