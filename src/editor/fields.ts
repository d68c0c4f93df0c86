import type { CmsField, FactsPlan } from './cms.ts';

/** The parts of JSON Schema that the schemas of content use. */
export interface JsonSchema {
	type?: string | string[];
	format?: string;
	description?: string;
	enum?: (string | number | null)[];
	const?: unknown;
	default?: unknown;
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	minItems?: number;
	maxItems?: number;
	pattern?: string;
	required?: string[];
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	propertyNames?: JsonSchema;
	additionalProperties?: JsonSchema | boolean;
}

/** Entries that a fact can name, by the way to it. */
export type Choices = ReadonlyMap<string, { label: string; value: string }[]>;

/** Where a control stands. */
interface Place {
	name: string;
	way: string;
	isRequired: boolean;
	plan: FactsPlan;
	choices: Choices;
}

/** Above this many characters a text has a box of several lines. */
const oneLine = 120;

/** The controls of every fact of a schema, and what no control can hold. */
export function fieldsOf(
	schema: JsonSchema,
	choices: Choices,
): { fields: CmsField[]; plan: FactsPlan } {
	const plan: FactsPlan = { written: [], required: [], nullable: [] };
	return { fields: partsOf(merged(schema), { way: '', plan, choices }), plan };
}

function partsOf(
	schema: JsonSchema,
	{ way, plan, choices }: Pick<Place, 'way' | 'plan' | 'choices'>,
): CmsField[] {
	const { properties, required = [], propertyNames, additionalProperties } = schema;
	const same = typeof additionalProperties === 'object' ? additionalProperties : {};
	const own =
		properties ??
		Object.fromEntries((propertyNames?.enum ?? []).map((name) => [String(name), same]));
	const isRecord = properties === undefined;
	return Object.entries(own).map(([name, part]) => {
		const below = way === '' ? name : `${way}.${name}`;
		const isRequired = isRecord || required.includes(name);
		if (isRequired) plan.required.push(below);
		return fieldOf(part, { name, way: below, isRequired, plan, choices });
	});
}

/** Kinds of one thing, told apart by a fact: as one, in which all facts stand and only those of every kind must. */
function merged(schema: JsonSchema): JsonSchema {
	const kinds = schema.oneOf ?? schema.anyOf;
	if (kinds === undefined || !kinds.every(({ properties }) => properties)) return schema;
	const names = [...new Set(kinds.flatMap(({ properties = {} }) => Object.keys(properties)))];
	const properties = Object.fromEntries(
		names.map((name) => {
			const parts = kinds.flatMap(({ properties: own = {} }) => own[name] ?? []);
			return [name, joined(parts)];
		}),
	);
	const required = names.filter((name) => kinds.every((kind) => kind.required?.includes(name)));
	return { ...schema, type: 'object', properties, required };
}

/** A fact of several kinds of a thing: their constants are the choices. */
function joined(parts: readonly JsonSchema[]): JsonSchema {
	const [first = {}] = parts;
	const values = parts.flatMap(
		(part) => part.enum ?? (part.const === undefined ? [] : [part.const]),
	);
	const isChoice = values.length > 0 && values.every((value) => typeof value === 'string');
	return isChoice
		? { ...first, const: undefined, type: 'string', enum: [...new Set(values)] }
		: first;
}

function fieldOf(schema: JsonSchema, place: Place): CmsField {
	const { name, isRequired, way, plan } = place;
	const { schema: own, isNullable } = withoutNull(schema);
	if (isNullable && isRequired) plan.nullable.push(way);
	const hint = schema.description ?? own.description;
	const control = controlOf(own, place);
	if (control.widget === 'hidden') return { name, label: inWords(name), ...control };
	return {
		name,
		label: inWords(name),
		...(hint !== undefined && { hint }),
		required: isRequired && !isNullable,
		...control,
	};
}

/** A control without its name. */
interface Control {
	widget: string;
	[setting: string]: unknown;
}

function controlOf(schema: JsonSchema, place: Place): Control {
	const known = place.choices.get(place.way);
	const listed = place.choices.get(`${place.way}[]`);
	if (known?.[0] !== undefined) return { widget: 'select', options: orUnknown(known, schema) };
	if (schema.type === 'array' && listed?.[0] !== undefined) return chosen(schema, listed);
	if (schema.enum !== undefined) return { widget: 'select', options: optionsOf(schema.enum) };
	if (schema.const !== undefined) return constant(schema.const, place);
	if (schema.type === 'boolean') return { widget: 'boolean' };
	if (schema.type === 'integer' || schema.type === 'number') return numbered(schema);
	if (schema.type === 'string') return worded(schema);
	if (schema.type === 'array' && schema.items !== undefined) return listOf(schema, place);
	const plain = wordsOrConstant(schema);
	if (plain !== undefined) return worded(plain);
	return combined(schema, place);
}

/** What is always the same is not shown; what some kinds of a thing alone have is a choice. */
function constant(value: unknown, { isRequired }: Place): Control {
	if (isRequired) return { widget: 'hidden', default: value };
	if (typeof value === 'boolean') return { widget: 'boolean' };
	return { widget: 'select', options: optionsOf([value as string | number]) };
}

const unknown = { label: 'Unknown', value: 'unknown' };

/** Entries to choose from, and that nobody knows, where the help says that this may be written. */
function orUnknown(
	known: readonly { label: string; value: string }[],
	{ description }: JsonSchema,
) {
	return description?.includes('`unknown`') === true ? [...known, unknown] : [...known];
}

/** Words, of which some mean something of their own, such as `unknown`. */
function wordsOrConstant({ anyOf = [] }: JsonSchema): JsonSchema | undefined {
	const isWords = anyOf.length > 0 && anyOf.every(({ type }) => type === 'string');
	return isWords ? anyOf.find((one) => one.const === undefined) : undefined;
}

/** Things with parts, and things that can be one or another. */
function combined(schema: JsonSchema, place: Place): Control {
	const whole = merged(schema);
	if (whole.properties !== undefined || whole.propertyNames?.enum !== undefined) {
		return { widget: 'object', collapsed: 'auto', fields: partsOf(whole, place) };
	}
	return written(schema, place);
}

function written(schema: JsonSchema, { way, plan }: Place): Control {
	plan.written.push(way);
	const date = schema.anyOf?.some(({ properties }) => properties?.['precision'] !== undefined);
	const form = date === true ? 'A date: 2026-11-28, 2026-11, 2026 or unknown.' : '';
	const comment = `${form} Written as in the file (YAML).`.trim();
	return { widget: date === true ? 'string' : 'text', comment };
}

function listOf(schema: JsonSchema, place: Place): Control {
	const { items = {}, minItems, maxItems } = schema;
	const limits = {
		...(minItems !== undefined && { min: minItems }),
		...(maxItems !== undefined && { max: maxItems }),
	};
	if (items.enum !== undefined) return chosen(schema, optionsOf(items.enum));
	const inList = { ...place, way: `${place.way}[]` };
	if (items.type === 'string') {
		const item = { name: 'item', label: inWords(place.name), ...worded(items) };
		return { widget: 'list', ...limits, field: item };
	}
	const whole = merged(items);
	if (whole.properties === undefined) return written(schema, place);
	return { widget: 'list', collapsed: 'auto', ...limits, fields: partsOf(whole, inList) };
}

function chosen(
	{ minItems, maxItems }: JsonSchema,
	options: NonNullable<CmsField['options']>,
): Control {
	return {
		widget: 'select',
		multiple: true,
		options,
		...(minItems !== undefined && { min: minItems }),
		...(maxItems !== undefined && { max: maxItems }),
	};
}

function numbered({ type, minimum, maximum }: JsonSchema): Control {
	const isSafe = (limit: number | undefined) =>
		limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
	return {
		widget: 'number',
		value_type: type === 'integer' ? 'int' : 'float',
		...(isSafe(minimum) && { min: minimum }),
		...(isSafe(maximum) && { max: maximum }),
	};
}

function worded({ format, pattern, minLength, maxLength }: JsonSchema): Control {
	if (format === 'date') {
		return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
	}
	return {
		widget: (maxLength ?? 0) > oneLine ? 'text' : 'string',
		...(minLength !== undefined && { minlength: minLength }),
		...(maxLength !== undefined && { maxlength: maxLength }),
		...(pattern !== undefined && {
			pattern: [pattern, 'This does not look as the help below says.'],
		}),
	};
}

function withoutNull(schema: JsonSchema): { schema: JsonSchema; isNullable: boolean } {
	if (Array.isArray(schema.type)) {
		const [type] = schema.type.filter((one) => one !== 'null');
		return { schema: { ...schema, type: type ?? 'string' }, isNullable: true };
	}
	const kinds = schema.anyOf ?? [];
	const others = kinds.filter(({ type }) => type !== 'null');
	const [only] = others;
	if (others.length === kinds.length || others.length !== 1 || only === undefined) {
		return { schema, isNullable: false };
	}
	return { schema: only, isNullable: true };
}

const optionsOf = (values: readonly (string | number | null)[]) =>
	values
		.filter((value) => value !== null)
		.map((value) => ({ label: inWords(String(value)), value }));

/** `verifiedOn` or `as-published` as words. */
export function inWords(name: string): string {
	const words = name
		.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
		.replaceAll(/(?<=[a-z])[-_](?=[a-z\d])/gi, ' ')
		.toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
