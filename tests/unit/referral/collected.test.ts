import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { collected } from '../../../src/referral/collected.ts';
import { answerTables } from '../../../src/referral/privacy-tables.ts';
import { referralSchema } from '../../../src/referral/schema.ts';

interface Node {
	properties?: Record<string, Node>;
	anyOf?: Node[];
	oneOf?: Node[];
}

/** Ways to the answers of a schema, as `contact.phone`. */
function pathsOf(node: Node, before = ''): string[] {
	const choices = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
	if (choices.length > 0) return choices.flatMap((choice) => pathsOf(choice, before));
	if (node.properties === undefined) return [before];
	return Object.entries(node.properties).flatMap(([key, value]) =>
		pathsOf(value, before === '' ? key : `${before}.${key}`),
	);
}

describe('what the privacy notice says is collected', () => {
	const paths = new Set(pathsOf(z.toJSONSchema(referralSchema) as Node));

	it('has a line for every answer that a referral can hold, and for no other', () => {
		expect(paths.size).toBeGreaterThan(40);
		expect(Object.keys(collected).toSorted()).toEqual([...paths].toSorted());
	});

	it('shows each of them once, with why it is asked', () => {
		const rows = answerTables.flatMap((table) => table.rows);
		expect(rows.length).toBe(paths.size);
		expect(rows.filter((row) => row.some((words) => words.length < 5))).toEqual([]);
	});
});
