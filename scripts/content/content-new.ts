import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/content-check/check-content.ts';
import { reportOf } from '../../src/content-check/report.ts';
import type { Answers, Template } from '../../src/content-check/templates/template.ts';
import { templates } from '../../src/content-check/templates/templates.ts';
import { isDemo } from '../../src/site.ts';
import { readSources } from './read-sources.ts';

/**
 * The command `npm run content:new service`: asks a few questions and begins a file as a draft, which passes the check
 * and marks what a person still has to find out. An answer can be given as an option, `--area dorset`; `--root` writes elsewhere.
 */
const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });

async function main([kind = '', ...typed]: string[]): Promise<number> {
	const template = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
	if (template === undefined) {
		return refuse(`Say what to begin: npm run content:new ${Object.keys(templates).join(' | ')}`);
	}
	const names = ['root', ...template.questions.map(({ name }) => name)];
	const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
	const { values } = parseArgs({ args: typed, options });
	const given = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, String(value)]),
	);
	const answers = await ask(template, given);
	if (typeof answers === 'string') return refuse(answers);
	return begin(template, answers, given['root'] ?? '.');
}

/** The answers, or what keeps them from being complete. */
async function ask({ questions }: Template, given: Answers): Promise<Answers | string> {
	const answers: Record<string, string> = {};
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const lines = terminal[Symbol.asyncIterator]();
	for (const { name, ask: question, otherwise } of questions) {
		if (given[name] === undefined)
			process.stdout.write(`${question}${otherwise ? ` [${otherwise}]` : ''}: `);
		const typed = given[name] ?? (await lines.next()).value ?? '';
		const answer = typed.trim() === '' ? otherwise : typed.trim();
		if (answer === undefined) {
			terminal.close();
			return `‘${name}’ needs an answer, and nothing was written. ${question}.`;
		}
		answers[name] = answer;
	}
	terminal.close();
	return answers;
}

function begin(template: Template, answers: Answers, root: string): number {
	const file = template.fileOf(answers);
	const place = path.join(root, file);
	if (existsSync(place) || existsSync(place.replace('/_', '/'))) {
		return refuse(`There is ${file} already, and nothing was changed. Choose another name.`);
	}
	const { area } = answers;
	const home = `content/areas/${area ?? ''}/area.mdx`;
	if (area !== undefined && file !== home && !existsSync(path.join(root, home))) {
		return refuse(
			`There is no area ‘${area}’, and nothing was written. Its id is the name of its folder in content/areas.`,
		);
	}
	mkdirSync(path.dirname(place), { recursive: true });
	writeFileSync(place, template.textOf(answers, today));
	const findings = checkContent(readSources(root), { today, demo: isDemo }).filter(
		(one) => one.file === file,
	);
	process.stdout.write(`\n\n${reportOf(findings, 1)}\n\nBegun: ${file}\n${next(file)}\n`);
	return 0;
}

function next(file: string): string {
	return path.basename(file).startsWith('_')
		? 'It is a draft, which only npm run dev shows. Fill its gaps, then publish it by taking the _ off the name of the file.'
		: 'Fill its gaps, then run npm run content:check.';
}

function refuse(why: string): number {
	process.stderr.write(`${why}\n`);
	return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) =>
	refuse(error instanceof Error ? error.message : 'The command stopped, and nothing was written.'),
);
