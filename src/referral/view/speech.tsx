import { createContext, Fragment, type ComponentChildren, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { english } from '../../words/english.ts';
import type { Language } from '../../words/language.ts';

const Current = createContext<Language>(english);

/** Everything inside speaks this language. */
export function Speak(props: { language: Language; children: ComponentChildren }) {
	return <Current.Provider value={props.language}>{props.children}</Current.Provider>;
}

/** The language of the page. */
export function useLanguage(): Language {
	return useContext(Current);
}

/** What stands for a `{name}`, or draws what stands between `<name>` and `</name>`. */
type Part = string | VNode | ((inside: ComponentChildren) => VNode);

/** What providers and operators wrote is English: its `lang`, inside a page of another language. */
export function langAsWritten({ code }: Language): 'en' | undefined {
	return code === 'en' ? undefined : 'en';
}

interface SentenceProps {
	text: string;
	parts?: Readonly<Record<string, Part>>;
}

const usual: Readonly<Record<string, Part>> = {
	b: (inside) => <strong>{inside}</strong>,
	hidden: (inside) => <span class="govuk-visually-hidden">{inside}</span>,
};

/**
 * A sentence of the catalogue with its parts: `{name}` is replaced, `<name>…</name>` is drawn by its
 * part. Nothing in it is ever taken for markup. Throws when a part is missing.
 */
export function Sentence({ text, parts = {} }: SentenceProps) {
	return <>{piecesOf(text, { ...usual, ...parts })}</>;
}

function piecesOf(text: string, parts: Readonly<Record<string, Part>>): ComponentChildren[] {
	const pieces: RegExpExecArray[] = [
		...text.matchAll(/\{(\w+)\}|<(\w+)>(.*?)<\/\2>|[^{<]+|[{<]/gs),
	];
	return pieces.map(([plain, value, tag, inside = ''], at) => {
		const name = value ?? tag;
		if (name === undefined) return plain;
		const part = parts[name];
		if (part === undefined) throw new Error(`No part for {${name}} in "${text}".`);
		const drawn = typeof part === 'function' ? part(piecesOf(inside, parts)) : part;
		return <Fragment key={at}>{drawn}</Fragment>;
	});
}
