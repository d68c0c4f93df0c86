import { globSync, readFileSync } from 'node:fs';
import type * as z from 'zod';
import { parseContentFile } from '../../src/directory/content-file.ts';
import { isDraft, kindNames, kinds } from '../../src/directory/join/kinds.ts';
import type { Entry, Parts } from '../../src/directory/join/parts.ts';
import { forEditors } from '../../src/directory/messages.ts';

/** Check one entry as the build does. */
function checked<Data>(schema: z.ZodType<Data>, facts: unknown, file: string): Entry<Data> {
	const result = forEditors(schema).safeParse(facts);
	if (result.success) return { file, data: result.data };
	const problems = result.error.issues.map(
		(issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`,
	);
	throw new Error(problems.join('\n'));
}

function entriesOf(name: keyof typeof kinds): Entry<unknown>[] {
	const { pattern, schema, isList } = kinds[name];
	return globSync(`content/${pattern}`)
		.filter((file) => !isDraft(file))
		.sort()
		.flatMap((file) => {
			const { facts, body } = parseContentFile(file, readFileSync(file, 'utf8'));
			const entries = isList ? (facts as unknown[]) : [facts];
			return entries.map((entry) => ({
				...checked<unknown>(schema, entry, file),
				...(!isList && file.endsWith('.mdx') && { body }),
			}));
		});
}

/** Everything in content/, read without Astro, whose collections are empty in Vitest. */
export function readParts(): Parts {
	return Object.fromEntries(kindNames.map((name) => [name, entriesOf(name)])) as unknown as Parts;
}
