import { type Bytes, concat, fromUtf8 } from '../referral/bytes.ts';
import { answerNames, listNames, type RawAnswers } from '../referral/schema.ts';

/** Fields that the pages post beside the answers. */
const hiddenNames = [
	'area',
	'thread',
	'token',
	'formVersion',
	'onepage',
	'website',
	'sealed',
] as const;

/** Name of a field that the pages post beside the answers. */
export type HiddenName = (typeof hiddenNames)[number];

/** A form that was read whole: answers by name, and the fields beside them. */
export interface PostedForm {
	kind: 'form';
	/** Only names that the form has; the names of a group of checkboxes hold lists. */
	raw: RawAnswers;
	/** The fields beside the answers, where posted. */
	hidden: Partial<Readonly<Record<HiddenName, string>>>;
}

/** Why a body was not read. */
export interface Unread {
	kind: 'too-large' | 'wrong-type' | 'bad-request';
}

/** Fields that were read whole, by name, each with its values in order. */
export interface PostedFields {
	kind: 'fields';
	/** Only names that were asked for. */
	fields: ReadonlyMap<string, readonly string[]>;
}

/** The largest body that is read, in bytes. */
export const bodyLimit = 65_536;

const mostFields = 200;
const ended: ReadableStreamReadResult<Uint8Array> = { done: true, value: undefined };
const lists = new Set(listNames);
const names = new Set<string>([...answerNames, ...hiddenNames]);
const formType = /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Reads a posted form: its content type, its size while it streams, its encoding, then only the names that we know.
 * Nothing is changed in silence: what is not UTF-8, holds a NUL or gives a single answer twice is refused.
 */
export async function readForm(request: Request): Promise<PostedForm | Unread> {
	if (!formType.test(request.headers.get('content-type') ?? '')) return { kind: 'wrong-type' };
	const body = await readBody(request);
	return 'kind' in body ? body : parseForm(body.bytes);
}

/** Reads a body up to the limit, and not a byte further. */
export async function readBody(request: Request): Promise<{ bytes: Bytes } | Unread> {
	if (Number(request.headers.get('content-length')) > bodyLimit) return { kind: 'too-large' };
	const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = (await reader?.read()) ?? ended;
		if (done) return { bytes: concat(...chunks) };
		length += value.length;
		if (length > bodyLimit) {
			await reader?.cancel();
			return { kind: 'too-large' };
		}
		chunks.push(value);
	}
}

/** Reads the fields of a small form of our own, each given once. */
export async function readFields(
	request: Request,
	names: readonly string[],
): Promise<PostedFields | Unread> {
	if (!formType.test(request.headers.get('content-type') ?? '')) return { kind: 'wrong-type' };
	const body = await readBody(request);
	return 'kind' in body ? body : parseFields(body.bytes, new Set(names));
}

/** Reads `application/x-www-form-urlencoded` bytes. */
export function parseForm(body: Bytes): PostedForm | Unread {
	const parsed = parseFields(body, names, lists);
	return parsed.kind === 'fields' ? { kind: 'form', ...sort([...parsed.fields]) } : parsed;
}

function parseFields(
	body: Bytes,
	known: ReadonlySet<string>,
	many: ReadonlySet<string> = new Set(),
): PostedFields | Unread {
	const pairs = readPairs(body);
	if (!pairs) return { kind: 'bad-request' };
	const fields = new Map<string, string[]>();
	for (const [name, value] of pairs.filter(([name]) => known.has(name))) {
		fields.set(name, [...(fields.get(name) ?? []), value]);
	}
	if ([...fields].some(([name, values]) => values.length > (many.has(name) ? 40 : 1))) {
		return { kind: 'bad-request' };
	}
	return { kind: 'fields', fields };
}

function sort(
	entries: readonly (readonly [string, readonly string[]])[],
): Omit<PostedForm, 'kind'> {
	const isHidden = (name: string) => hiddenNames.some((hidden) => hidden === name);
	const single = ([name, values]: (typeof entries)[number]) => [name, values[0] ?? ''] as const;
	const answers = entries.filter(([name]) => !isHidden(name));
	const raw = Object.fromEntries<string | readonly string[]>(
		answers.map((entry) => (lists.has(entry[0]) ? entry : single(entry))),
	);
	return {
		raw,
		hidden: Object.fromEntries(entries.filter(([name]) => isHidden(name)).map(single)),
	};
}

function readPairs(body: Bytes): [string, string][] | undefined {
	const text = asText(body);
	const parts = text?.split('&', mostFields + 1).filter((part) => part !== '');
	if (!parts || parts.length > mostFields) return undefined;
	const pairs: [string, string][] = [];
	for (const part of parts) {
		const at = part.indexOf('=');
		const name = decode(at < 0 ? part : part.slice(0, at));
		const value = decode(at < 0 ? '' : part.slice(at + 1));
		if (name === undefined || value === undefined) return undefined;
		pairs.push([name, value]);
	}
	return pairs;
}

function asText(bytes: Bytes): string | undefined {
	try {
		return fromUtf8(bytes);
	} catch {
		return undefined;
	}
}

/** `decodeURIComponent` refuses what is not UTF-8 and a percent sign without its two digits. */
function decode(text: string): string | undefined {
	try {
		const decoded = decodeURIComponent(text.replaceAll('+', ' '));
		return decoded.includes('\0') ? undefined : decoded;
	} catch {
		return undefined;
	}
}
