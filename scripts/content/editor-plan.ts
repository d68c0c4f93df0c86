import * as z from 'zod';
import { components } from '../../src/content-check/components.ts';
import { readFiles } from '../../src/content-check/read-files.ts';
import { type KindName, kindNames, kinds } from '../../src/directory/join/kinds.ts';
import type { Parts } from '../../src/directory/join/parts.ts';
import { referencesOf } from '../../src/directory/join/references.ts';
import { textComponents } from '../../src/directory/prose.ts';
import type { EditedKind, EditorPlan, TextPart } from '../../src/editor/cms.ts';
import { type Choices, fieldsOf, type JsonSchema } from '../../src/editor/fields.ts';
import { editor } from '../../src/site.ts';
import { jsonSchemas } from './json-schemas.ts';
import { readSources } from './read-sources.ts';

/** Marks of Markdown that the site draws, as the editor's buttons are called. */
const buttons = [
	'bold',
	'italic',
	'link',
	'heading-two',
	'heading-three',
	'bulleted-list',
	'numbered-list',
];

/** The editor's page for the content of a folder as it stands: collections, facts, help, choices and limits. */
export function editorPlan(root: string): EditorPlan {
	const { parts } = readFiles(readSources(root));
	const schemas = jsonSchemas();
	const areas = parts.areas.map(({ data: { id, name } }) => ({ id, name }));
	return {
		areas: areas.toSorted((one, other) => one.name.localeCompare(other.name, 'en')),
		kinds: kindNames.map((name) => kindOf(name, schemas.get(`${name}.json`) as JsonSchema, parts)),
		parts: textComponents.map(partOf),
		host: editor,
	};
}

function kindOf(name: KindName, schema: JsonSchema, parts: Parts): EditedKind {
	const { pattern, label, isList } = kinds[name];
	const own = isList ? (schema.items ?? {}) : schema;
	const { fields, plan } = fieldsOf(own, choicesOf(name, parts));
	const names = fields.map((field) => field.name);
	const idField = ['id', 'slug'].find((one) => names.includes(one)) ?? 'id';
	const titleField = ['name', 'title', 'plain', 'version'].find((one) => names.includes(one));
	const text = {
		name: 'body',
		label: 'Text',
		widget: 'richtext',
		required: false,
		...textSettings,
	};
	return {
		name,
		label,
		pattern,
		isList,
		idField,
		titleField: titleField ?? idField,
		fields: pattern.endsWith('.mdx') ? [...fields, text] : fields,
		...plan,
	};
}

const textSettings = {
	buttons,
	editor_components: [...textComponents],
	modes: ['rich_text', 'raw'],
	linked_images: false,
};

function choicesOf(name: KindName, parts: Parts): Choices {
	return new Map(
		Object.entries(referencesOf(name)).map(([way, kind]) => [
			way,
			parts[kind].map(({ data }) => ({ label: titleOf(data), value: idOf(data) })),
		]),
	);
}

const idOf = (data: object) => String(Reflect.get(data, 'id') ?? Reflect.get(data, 'slug'));

function titleOf(data: object): string {
	const title: unknown = ['name', 'title', 'plain']
		.map((one) => Reflect.get(data, one) as unknown)
		.find(Boolean);
	return typeof title === 'string' ? title : idOf(data);
}

function partOf(name: (typeof textComponents)[number]): TextPart {
	const { props, holds, isBlock, example } = components[name];
	const { fields } = fieldsOf(z.toJSONSchema(props, { io: 'input' }) as JsonSchema, new Map());
	return { name, example, holdsText: holds === 'text', isBlock, fields };
}
