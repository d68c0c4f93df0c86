import {
	type Document,
	isMap,
	isNode,
	isScalar,
	isSeq,
	parse,
	parseDocument,
	stringify,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { EditedKind, FactsPlan } from './cms.ts';

/** Facts as the editor's controls hold them. */
export type Facts = Record<string, unknown>;

/** How the facts of a kind are read and written. */
export interface Shape extends FactsPlan {
	/** Whether a text stands below the facts. */
	hasText: boolean;
	/** Whether the file is a list of entries. */
	isList: boolean;
}

/** How a kind's files are read and written. */
export function shapeOf(kind: EditedKind): Shape {
	return { ...kind, hasText: kind.pattern.endsWith('.mdx') };
}

const style = { lineWidth: 0, singleQuote: true } as const;
const above = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/;

/** A file as the editor shows it: facts that no control can hold are texts, a list stands under `items`. */
export function readEntry(text: string, shape: Shape): Facts {
	const facts = plainFacts(text, shape);
	if (shape.isList) return { items: each(facts, shape, toWritten) };
	const shown = change(facts as Facts, shape.written, toWritten);
	return shape.hasText ? { ...shown, body: bodyOf(text) } : shown;
}

/**
 * A file as it is saved. What nobody changed stays letter for letter, remarks and order too; `original` is the file as
 * it was read, if there was one.
 */
export function writeEntry(shown: Facts, shape: Shape, original: string | undefined): string {
	const { body = '', ...facts } = shown;
	const given = shape.isList
		? each(facts['items'], shape, fromWritten)
		: change(facts, shape.written, fromWritten);
	const wanted = tidied(given, original === undefined ? undefined : plainFacts(original, shape), {
		shape,
		way: '',
	});
	const yaml = yamlOf(wanted, original, shape);
	if (!shape.hasText) return yaml;
	const words = `${String(body).replace(/^\n+/, '').trimEnd()}\n`;
	const before = original === undefined ? undefined : bodyOf(original);
	const rest =
		before !== undefined && before === String(body).trim()
			? textBelow(original ?? '')
			: `\n${words}`;
	return `---\n${yaml.trimEnd()}\n---\n${rest}`;
}

function factsText(text: string, { hasText }: Shape): string {
	return hasText ? (above.exec(text)?.[1] ?? '') : text;
}

function plainFacts(text: string, shape: Shape): unknown {
	return parse(factsText(text, shape)) ?? (shape.isList ? [] : {});
}

function textBelow(text: string): string {
	return text.slice(above.exec(text)?.[0].length ?? 0);
}

const bodyOf = (text: string) => textBelow(text).trim();

function each(items: unknown, shape: Shape, how: (value: unknown) => unknown): Facts[] {
	return (Array.isArray(items) ? items : []).map((one: Facts) => change(one, shape.written, how));
}

const toWritten = (value: unknown) =>
	typeof value === 'string' ? value : stringify(value, { ...style, collectionStyle: 'any' }).trim();

/** What somebody typed into a box of YAML; words that are none stay words. */
function fromWritten(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return value.trim() === '' ? undefined : parse(value);
	} catch {
		return value;
	}
}

/** Facts with those at some ways changed. */
function change(facts: Facts, ways: readonly string[], how: (value: unknown) => unknown): Facts {
	return changeAt(facts, ways, { how, way: '' }) as Facts;
}

function changeAt(
	value: unknown,
	ways: readonly string[],
	{ how, way }: { how: (value: unknown) => unknown; way: string },
): unknown {
	if (ways.includes(way)) return value === undefined ? value : how(value);
	if (Array.isArray(value)) {
		return value.map((one: unknown) => changeAt(one, ways, { how, way: `${way}[]` }));
	}
	if (!isFacts(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, one]) => [
			name,
			changeAt(one, ways, { how, way: way === '' ? name : `${way}.${name}` }),
		]),
	);
}

/** Takes out what a control left empty and nobody had written, and puts `null` where nothing is known and must be said. */
function tidied(value: unknown, was: unknown, at: { shape: Shape; way: string }): unknown {
	const { shape, way } = at;
	if (Array.isArray(value)) {
		const old = Array.isArray(was) ? (was as unknown[]) : [];
		const isTop = shape.isList && way === '';
		return value.map((one, index) =>
			tidied(one, old[index], { shape, way: isTop ? '' : `${way}[]` }),
		);
	}
	if (!isFacts(value)) return value;
	const old = isFacts(was) ? was : {};
	const kept = Object.entries(value).flatMap(([name, one]) => {
		const below = way === '' ? name : `${way}.${name}`;
		const clean = tidied(one, old[name], { shape, way: below });
		if (isEmpty(clean) && shape.nullable.includes(below)) return [[name, null]];
		return isKept(clean, { isRequired: shape.required.includes(below), was: old[name] })
			? [[name, clean]]
			: [];
	});
	return Object.fromEntries(kept) as Facts;
}

function isKept(
	value: unknown,
	{ isRequired, was }: { isRequired: boolean; was: unknown },
): boolean {
	if (was !== undefined && same(value, was)) return true;
	if (isEmpty(value)) return false;
	return value !== false || isRequired || was !== undefined;
}

function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return true;
	return typeof value === 'object' && Object.keys(value).length === 0;
}

function yamlOf(wanted: unknown, original: string | undefined, shape: Shape): string {
	if (original === undefined) return stringify(wanted, style);
	const text = factsText(original, shape);
	const { contents } = parseDocument(text);
	if (isSeq(contents) && Array.isArray(wanted)) return itemsOf(contents, text, wanted as Facts[]);
	if (isMap(contents) && isFacts(wanted)) return factsOf(contents, text, wanted);
	return stringify(wanted, style);
}

/** Facts one by one: each that nobody changed is the same letters again, with the remarks around it. */
function factsOf(contents: YAMLMap, text: string, wanted: Facts): string {
	const names = contents.items.map(({ key }) => String(isScalar(key) ? key.value : key));
	const { head, parts } = partsOf(
		text,
		contents.items.map(({ key }) => key),
	);
	const kept = parts.map((part, index) => {
		const name = names[index] ?? '';
		return name in wanted ? partWith(part, { [name]: wanted[name] }) : '';
	});
	const added = Object.entries(wanted).filter(([name]) => !names.includes(name));
	return [head, ...kept, added.length === 0 ? '' : stringify(Object.fromEntries(added), style)]
		.map(ended)
		.join('');
}

/** A list entry by entry, in the same way. */
function itemsOf(contents: YAMLSeq, text: string, wanted: readonly Facts[]): string {
	const { head, parts } = partsOf(text, contents.items);
	const items = wanted.map((one, index) => {
		const part = parts[index];
		return part === undefined ? stringify([one], style) : partWith(part, [one]);
	});
	return [head, ...items].map(ended).join('');
}

const ended = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The text before the first of some nodes, and that of each up to the next, by whole lines. */
function partsOf(text: string, nodes: readonly unknown[]): { head: string; parts: string[] } {
	const starts = nodes.map((node) => {
		const at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
		return text.lastIndexOf('\n', at - 1) + 1;
	});
	const parts = starts.map((start, index) => text.slice(start, starts[index + 1]));
	return { head: text.slice(0, starts[0] ?? 0), parts };
}

/** A part of a file that says something else. */
function partWith(part: string, wanted: unknown): string {
	const document = parseDocument(part);
	const was: unknown = document.toJS();
	if (same(was, wanted)) return part;
	put(document, [], { was, wanted });
	return restored(document.toString(style), part);
}

/** Lines that say the same as before, with other spaces inside brackets, are given back as they were. */
function restored(text: string, original: string): string {
	const bare = (line: string) => line.replaceAll(/(?<=[[{]) | (?=[\]}])/g, '');
	const known = new Map(original.split('\n').map((line) => [bare(line), line]));
	return text
		.split('\n')
		.map((line) => known.get(bare(line)) ?? line)
		.join('\n');
}

/** Changes of a document what differs, and nothing else. */
function put(
	document: Document,
	way: readonly (string | number)[],
	{ was, wanted }: { was: unknown; wanted: unknown },
): void {
	if (same(was, wanted)) return;
	if (Array.isArray(was) && Array.isArray(wanted)) {
		for (let index = was.length - 1; index >= wanted.length; index -= 1) {
			document.deleteIn([...way, index]);
		}
		for (const [index, one] of wanted.entries()) {
			put(document, [...way, index], { was: was[index] as unknown, wanted: one as unknown });
		}
		return;
	}
	if (isFacts(was) && isFacts(wanted)) {
		for (const name of Object.keys(was)) {
			if (!(name in wanted)) document.deleteIn([...way, name]);
		}
		for (const [name, one] of Object.entries(wanted)) {
			put(document, [...way, name], { was: was[name], wanted: one });
		}
		return;
	}
	const node = document.getIn(way, true);
	if (isScalar(node) && (typeof wanted !== 'object' || wanted === null)) node.value = wanted;
	else document.setIn(way, document.createNode(wanted));
}

function isFacts(value: unknown): value is Facts {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.length === other.length && one.every((item, index) => same(item, other[index]));
	}
	if (!isFacts(one) || !isFacts(other)) return false;
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].every((name) => same(one[name], other[name]));
}
