import { parseArgs } from 'node:util';
import {
	beginCheck,
	checkBesideTexts,
	type Occasion,
} from '../../src/content-check/check-content.ts';
import type { Finding } from '../../src/content-check/finding.ts';
import type { SourceFile } from '../../src/content-check/read-files.ts';
import { annotationsOf, countOf, reportOf } from '../../src/content-check/report.ts';
import { isDemo } from '../../src/site.ts';
import { checkPublicFiles } from './public-files.ts';
import { readSources } from './read-sources.ts';
import { startTextThread } from './text-thread.ts';

/** The command `npm run content:check`: everything that is wrong with content/ and public/, or due, for people. */

const usage = `Use: npm run content:check                     everything
     npm run content:check -- dorset/services     what lies below a folder, or in a file
     --errors        only what stops the build
     --json          for programs
     --annotations   for the checks of a Git host
     --on 2027-01-31 as it will stand on a day`;

const options = {
	annotations: { type: 'boolean' },
	errors: { type: 'boolean' },
	json: { type: 'boolean' },
	on: { type: 'string' },
	root: { type: 'string', default: '.' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

async function main(typed: string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args: typed, options, allowPositionals: true });
	const today = values.on ?? new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
	if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
		return refuse(`‘${today}’ is not a day. Write it as year-month-day, like 2026-11-22.`);
	}
	const { root } = values;
	const sources = readSources(root);
	const findings = [
		...(await checkAll(sources, { today, demo: isDemo })),
		...checkPublicFiles(root),
	]
		.filter(({ level }) => values.errors !== true || level === 'error')
		.filter(
			({ file }) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
		);
	process.stdout.write(`${printed(findings, { values, files: sources.length })}\n`);
	return countOf(findings).error === 0 ? 0 : 1;
}

/** Texts take as long as all the rest, so that a thread of their own halves the time. */
async function checkAll(sources: SourceFile[], occasion: Occasion): Promise<Finding[]> {
	const thread = startTextThread(sources);
	const begun = beginCheck(sources, occasion);
	const texts = thread.check(begun);
	return [...checkBesideTexts(begun), ...(await texts)];
}

function printed(
	findings: Finding[],
	{ values, files }: { values: Values; files: number },
): string {
	if (values.json === true)
		return JSON.stringify({ ...countOf(findings), files, findings }, undefined, 1);
	return values.annotations === true ? annotationsOf(findings) : reportOf(findings, files);
}

function refuse(why: string): number {
	process.stderr.write(`${why}\n`);
	return 2;
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const own =
		'The check itself stopped, and nothing was changed. It is a mistake of the check, not yours: tell a developer';
	process.exitCode = refuse(
		code.startsWith('ERR_PARSE_ARGS')
			? usage
			: `${own}: ${error instanceof Error ? error.message : ''}`,
	);
}
