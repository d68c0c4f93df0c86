import type { TextPart } from './cms.ts';

/** A part of a text as Sveltia CMS knows it: found by a pattern, taken apart, and written again. */
export interface EditorPart {
	/** Finds it in a text. */
	pattern: RegExp;
	/** What stands in it. */
	fromBlock: (match: RegExpMatchArray) => Record<string, string>;
	/** How it is written. */
	toBlock: (facts: Readonly<Record<string, unknown>>) => string;
	/** What a preview shows of it: its words. */
	toPreview: (facts: Readonly<Record<string, unknown>>) => string;
}

const attributes = /([\w-]+)="([^"]*)"/g;

/** How a part is found, taken apart and written: the same letters again where nothing was changed. */
export function editorPartOf({ name, holdsText, isBlock, fields }: TextPart): EditorPart {
	const tag = `<${name}((?:\\s+[\\w-]+="[^"]*")*)\\s*`;
	const rest = holdsText ? `>\\n+([^]*?)\\n+</${name}>` : '/>';
	return {
		pattern: new RegExp(isBlock ? `^${tag}${rest}$` : `${tag}${rest}`, 'm'),
		fromBlock: (match) => ({
			...Object.fromEntries(
				[...(match[1] ?? '').matchAll(attributes)].map(([, key = '', value = '']) => [key, value]),
			),
			...(holdsText && { text: (match[2] ?? '').trim() }),
		}),
		toPreview: ({ text, id }) => [text, id, name].filter((one) => typeof one === 'string')[0] ?? '',
		toBlock: (facts) => {
			const inTag = fields
				.flatMap(({ name: key }) => {
					const value = facts[key];
					return typeof value === 'string' && value !== ''
						? [` ${key}="${value.replaceAll('"', '”')}"`]
						: [];
				})
				.join('');
			if (!holdsText) return `<${name}${inTag} />`;
			const text = typeof facts['text'] === 'string' ? facts['text'] : '';
			return `<${name}${inTag}>\n${text.trim()}\n</${name}>`;
		},
	};
}
