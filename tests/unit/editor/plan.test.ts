import { describe, expect, it } from 'vitest';
import { editorPlan } from '../../../scripts/content/editor-plan.ts';
import { jsonSchemas } from '../../../scripts/content/json-schemas.ts';
import { kindNames } from '../../../src/directory/join/kinds.ts';
import type { CmsField } from '../../../src/editor/cms.ts';
import { cmsConfig, type CmsCollection } from '../../../src/editor/cms-config.ts';
import { fieldsOf, type JsonSchema } from '../../../src/editor/fields.ts';

const plan = editorPlan('.');
const kindOf = (name: string) => {
	const kind = plan.kinds.find((one) => one.name === name);
	if (kind === undefined) throw new Error(`There is no kind ${name}.`);
	return kind;
};
const fieldOf = (kind: string, name: string) =>
	kindOf(kind).fields.find((one) => one.name === name) as CmsField;

/** Ways to all controls, as `channels[].phone`. */
function waysOf(fields: readonly CmsField[], before = ''): string[] {
	return fields.flatMap(({ name, fields: parts, widget }) => {
		const way = before + name;
		return [way, ...waysOf(parts ?? [], `${way}${widget === 'list' ? '[]' : ''}.`)];
	});
}

/** Ways to all facts of a schema that have a description. */
function toldWays(schema: JsonSchema, before = ''): string[] {
	const kinds = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
	const items = schema.items === undefined ? [] : toldWays(schema.items, `${before}[]`);
	const parts = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
		const way = before === '' ? name : `${before}.${name}`;
		return [...(part.description === undefined ? [] : [way]), ...toldWays(part, way)];
	});
	return [...kinds.flatMap((kind) => toldWays(kind, before)), ...items, ...parts];
}

describe('the editor’s configuration', () => {
	it('has every kind of entry, each with what staff call it', () => {
		const config = cmsConfig(plan, 'dorset') as { collections: CmsCollection[] };
		expect(config.collections.map(({ name }) => name)).toEqual(
			expect.arrayContaining([...kindNames]),
		);
	});

	it.each([...kindNames])('has every fact of %s, or a box in which it is written', (name) => {
		const { fields, written, isList } = kindOf(name);
		const schema = jsonSchemas().get(`${name}.json`) as JsonSchema;
		const ways = new Set(waysOf(fields));
		const missing = toldWays(isList ? (schema.items ?? {}) : schema).filter(
			(way) => !ways.has(way) && !written.some((box) => way === box || way.startsWith(box)),
		);
		expect(missing).toEqual([]);
		expect(fields.length).toBeGreaterThan(4);
	});

	it('has help, choices and limits from the schema', () => {
		expect(fieldOf('services', 'summary')).toMatchObject({
			hint: 'One sentence for lists.',
			maxlength: 160,
			required: true,
		});
		expect(fieldOf('services', 'status').options?.map(({ value }) => value)).toContain('active');
		expect(fieldOf('services', 'orgId').options).toContainEqual({
			label: 'Victim Support',
			value: 'victim-support',
		});
		expect(fieldOf('bodies', 'accent').pattern?.[0]).toContain('#');
		expect(fieldOf('services', 'verifiedOn')).toMatchObject({ widget: 'datetime', type: 'date' });
		expect(fieldOf('bodies', 'validTo').required).toBe(false);
	});

	it('lets in a text what the site draws, and nothing else', () => {
		const { buttons, editor_components: parts } = fieldOf('services', 'body');
		expect(buttons).not.toContain('code');
		expect(buttons).not.toContain('quote');
		expect(parts).toEqual(plan.parts.map(({ name }) => name));
	});

	it('writes what no control can hold in a box of its own', () => {
		const schema: JsonSchema = {
			type: 'object',
			properties: {
				hours: {
					description: 'When.',
					anyOf: [{ type: 'string', const: 'always' }, { type: 'array' }],
				},
			},
		};
		const { fields, plan: facts } = fieldsOf(schema, new Map());
		expect(facts.written).toEqual(['hours']);
		expect(fields[0]).toMatchObject({ widget: 'text', hint: 'When.' });
	});

	it('names no host, no stock pictures, and pictures of half a megabyte at most', () => {
		const config = JSON.stringify(cmsConfig(plan, 'dorset'));
		expect(config).toContain('"stock_assets":{"providers":[]}');
		expect(config).toContain('"max_file_size":500000');
		expect(config).not.toMatch(/github|gitlab/);
	});

	it('sends what is saved on the web to a review', () => {
		const host = { name: 'github', repo: 'body/site', branch: 'main' } as const;
		expect(cmsConfig({ ...plan, host }, 'dorset')).toMatchObject({
			backend: host,
			publish_mode: 'editorial_workflow',
		});
	});
});
