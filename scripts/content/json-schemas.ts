import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type KindName, kindNames, kinds } from '../../src/directory/join/kinds.ts';
import { type FieldHelp, fieldHelp } from './field-help.ts';

/** Where the schemas are written: a folder that no history keeps. */
const folder = 'build/schemas';

type Schema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of each kind of entry, with the help text of every field, by the name of its file. */
export function jsonSchemas(): Map<string, Schema> {
	const homes = homesOfSchemas();
	return new Map(
		kindNames.map((name) => [`${name}.json`, schemaOf(name, homes.get(constantOf(name)) ?? '')]),
	);
}

/** The constant that holds the schema of a kind, as the list of kinds names it. */
function constantOf(name: KindName): string {
	const list = readFileSync('src/directory/join/kinds.ts', 'utf8');
	return new RegExp(`\\n\\t${name}: files\\([^;]*?(\\w+Schema)`).exec(list)?.[1] ?? '';
}

/** The file of every exported schema, by the name of its constant. */
function homesOfSchemas(): Map<string, string> {
	const files = globSync('src/{directory,stories,transparency}/*.ts').map((file) =>
		file.replaceAll('\\', '/'),
	);
	return new Map(
		files.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/^export const (\w+Schema) = /gm)].map(
				([, constant = '']) => [constant, file] as const,
			),
		),
	);
}

function schemaOf(name: KindName, home: string): Schema {
	const { schema, isList, label } = kinds[name];
	const plain = z.toJSONSchema(schema, {
		target: 'draft-07',
		io: 'input',
		unrepresentable: 'any',
	}) as Schema;
	const told = withHelp(plain, fieldHelp(path.normalize(home), constantOf(name)));
	return isList
		? {
				$schema: 'http://json-schema.org/draft-07/schema#',
				title: label,
				type: 'array',
				items: told,
			}
		: { ...told, title: label };
}

/** A schema whose fields say what they are for. */
function withHelp(schema: Schema, help: FieldHelp, at = ''): Schema {
	const each = (list: Schema[] | undefined) => list?.map((one) => withHelp(one, help, at));
	const changed: Schema = { ...schema };
	const properties = Object.entries(schema.properties ?? {}) as [string, Schema][];
	if (properties.length > 0) {
		changed.properties = Object.fromEntries(
			properties.map(([field, value]) => {
				const way = at === '' ? field : `${at}.${field}`;
				const description = help.get(way);
				return [
					field,
					{ ...withHelp(value, help, way), ...(description !== undefined && { description }) },
				];
			}),
		);
	}
	if (typeof schema.items === 'object' && !Array.isArray(schema.items)) {
		changed.items = withHelp(schema.items, help, at);
	}
	if (schema.anyOf !== undefined) changed.anyOf = each(schema.anyOf) ?? [];
	if (schema.oneOf !== undefined) changed.oneOf = each(schema.oneOf) ?? [];
	return changed;
}

/** Everything that is written for editors, by file. */
export function editorFiles(): Map<string, unknown> {
	const schemas = [...jsonSchemas()].flatMap(([name, schema]) => [
		[`${folder}/${name}`, schema] as const,
		// Astro's extension reads the facts above a text by these, which Astro itself writes without any help.
		[`.astro/collections/${name.replace(/json$/, 'schema.json')}`, schema] as const,
	]);
	return new Map<string, unknown>([
		...schemas,
		['.vscode/settings.json', editorSettings()],
		[
			'.vscode/extensions.json',
			{ recommendations: ['astro-build.astro-vscode', 'redhat.vscode-yaml'] },
		],
	]);
}

/** Settings of VS Code that bring completion, checks and help to the files of content/. */
function editorSettings(): Record<string, unknown> {
	const yaml = kindNames.filter((name) => kinds[name].pattern.endsWith('.yml'));
	return {
		'yaml.schemas': Object.fromEntries(
			yaml.map((name) => [`./${folder}/${name}.json`, `content/${kinds[name].pattern}`]),
		),
		'yaml.schemaStore.enable': false,
		'astro.content-intellisense': true,
		'files.associations': { 'content/**/*.mdx': 'mdx' },
		'editor.quickSuggestions': { strings: 'on', other: 'on', comments: 'off' },
	};
}
