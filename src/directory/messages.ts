import * as z from 'zod';
import { nearest } from './nearest.ts';

/** The words in which an editor is told what is wrong and what to write instead. */
export const messages = {
	/** A required field is absent. */
	required: (field: string) => `${field} is missing. Add it.`,
	/** A text is longer than its place. */
	length: (field: string, limit: number, found: number) =>
		`${field} has ${found} characters. Make it ${limit} or fewer.`,
	/** An id or address part has other characters than it may. */
	id: 'Use small letters, digits and hyphens only, like dorset-victim-support.',
	/** A reference leads nowhere; the nearest existing id is offered. */
	reference: (value: string, collection: string, known: readonly string[]) => {
		const guess = nearest(value, known);
		return `There is no entry ‘${value}’ in ${collection}.${guess === undefined ? '' : ` Did you mean ‘${guess}’?`}`;
	},
	/** A value is not in its list. */
	choice: (value: string, list: readonly string[]) =>
		`‘${value}’ is not one of: ${list.join(', ')}.`,
	/** A day is not a day. */
	date: 'Write the date as year-month-day, like 2026-11-22.',
	/** A partial date is none of the forms that we can print. */
	partialDate: 'Write the date as 2019, 2019-10 or 2019-10-01, or as unknown.',
	/** An end lies before its start. */
	order: (end: string, start: string) => `${end} is before ${start}.`,
	/** An address is relative, insecure or a shortener's. */
	url: 'Use a full address that begins https://. Shortened addresses are not allowed.',
	/** A phone number cannot be dialled or is not grouped. */
	phone: (value: string) =>
		`‘${value}’ is not a UK phone number we can use. Group it with spaces, like 01632 960 001.`,
	/** A retired number. */
	retired: 'This number is retired.',
	/** An amount is not a number of pounds. */
	pounds: 'Give the amount in pounds as a plain number, like 1600000.',
	/** An entry names no source. */
	source: 'Add at least one source: the file or page, and the words it uses.',
	/** A check is too long ago. */
	stale: (date: string, field: string) =>
		`Last checked on ${date}. Check it, then change ‘${field}’.`,
	/** A word that blames or promises too much. */
	word: (word: string, alternative: string) =>
		`‘${word}’ is not used on this site. Try ‘${alternative}’.`,
	/** A length of time is not written as a standard duration. */
	duration: 'Write three years as P3Y.',
	/** A key is not a field of this kind of entry. */
	unknownKey: (key: string, known: readonly string[]) => {
		const guess = nearest(key, known);
		return `‘${key}’ is not a field here.${guess === undefined ? ' Remove it.' : ` Did you mean ‘${guess}’?`}`;
	},
} as const;

/** The name of the field that an issue is about, as the editor typed it. */
function fieldOf(path: PropertyKey[] | undefined): string {
	const names = (path ?? []).filter((part) => typeof part === 'string');
	return names.at(-1) ?? 'This field';
}

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** Say in an editor's words what a schema found; undefined leaves the schema's own words. */
function inWords(issue: Issue): string | undefined {
	const field = fieldOf(issue.path);
	if (issue.code === 'invalid_type') return wrongType(issue, field);
	if (issue.code === 'invalid_value') return wrongValue(issue, field);
	if (issue.code === 'invalid_union') return unionWords(issue, field);
	if (issue.code === 'too_big' && typeof issue.input === 'string') {
		return messages.length(field, Number(issue.maximum), issue.input.length);
	}
	if (issue.code === 'too_small') return messages.required(field);
	return undefined;
}

function wrongType(issue: Issue, field: string): string {
	if (issue.input === undefined || issue.input === null) return messages.required(field);
	return `${field} is not what belongs here. Write ${expected(issue)}.`;
}

function expected(issue: Issue): string {
	const kinds: Record<string, string> = {
		string: 'words, in quotation marks if they look like a number',
		number: 'a plain number',
		int: 'a whole number',
		boolean: 'true or false',
		array: 'a list, each line beginning with a hyphen',
		object: 'fields of its own, each on an indented line',
	};
	return kinds[String('expected' in issue ? issue.expected : '')] ?? 'another value';
}

function wrongValue(issue: Issue & { code: 'invalid_value' }, field: string): string {
	if (issue.input === undefined) return messages.required(field);
	return messages.choice(printed(issue.input), issue.values.map(String));
}

/** What an editor typed, as far as it can be repeated in a sentence. */
function printed(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function unionWords(issue: Issue, field: string): string {
	if (issue.input === undefined) return messages.required(field);
	return `${field} is in none of the forms that are known here. See the entries beside it.`;
}

/**
 * A schema that explains itself to an editor: the same shape, with the messages of this file.
 * Astro gives its own words to a schema it calls directly, so the wrapped schema is parsed inside.
 */
export function forEditors<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema>> {
	const explained = z.unknown().transform((value, context): z.output<Schema> => {
		const result = schema.safeParse(value, { error: (issue) => inWords(issue) });
		if (result.success) return result.data;
		for (const issue of result.error.issues.flatMap((found) => told(found, schema))) {
			context.addIssue({ code: 'custom', ...issue });
		}
		return z.NEVER;
	});
	// What Astro hands to its language server, for a transform alone says nothing of the fields inside.
	explained._zod.toJSONSchema = () =>
		z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	return explained;
}

/** The fields of an entry: of every kind that it can be. */
function fieldsOf(schema: unknown): string[] {
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
	return schema instanceof z.ZodUnion ? schema.options.flatMap(fieldsOf) : [];
}

/** An issue with its place; each misspelt key is one of its own, answered with the nearest field. */
function told(
	issue: z.core.$ZodIssue,
	schema: z.ZodType,
): { path: PropertyKey[]; message: string }[] {
	const { path, message } = issue;
	if (issue.code !== 'unrecognized_keys') return [{ path, message }];
	const known = path.length === 0 ? fieldsOf(schema) : [];
	return issue.keys.map((key) => ({
		path: [...path, key],
		message: messages.unknownKey(key, known),
	}));
}
