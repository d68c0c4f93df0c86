import {
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml, stringify } from 'yaml';
import type { CountLine } from '../../src/transparency/count-lines.ts';
import { performanceSchema } from '../../src/transparency/performance.ts';
import {
	publishFigures,
	type Request,
	requestSchema,
} from '../../src/transparency/publish-figures.ts';
import { FileProblem, readText } from '../import/read-text.ts';

/** What is published, from where to where. */
export interface Task {
	/** The request, as the person named it; empty where none was. */
	file: string;
	/** Root of the project, in which content/ lies and no counts may. */
	root: string;
}

/** What came of it: lines for the person who started it. None of them tells a count. */
export interface Report {
	ok: boolean;
	lines: string[];
}

/** Publishes the counts that a request names. Whatever the files are, the answer is sentences. */
export function runPublish(task: Task): Report {
	if (task.file === '') {
		return { ok: false, lines: ['Name the request: npm run figures:publish <file.yml>'] };
	}
	try {
		return publish(task);
	} catch (error) {
		if (!(error instanceof FileProblem)) throw error;
		return { ok: false, lines: [`${task.file}: ${error.message}`] };
	}
}

function publish({ file, root }: Task): Report {
	const request = readRequest(file);
	const counts = path.resolve(path.dirname(file), request.counts);
	const lines = readLines(counts, root);
	const outcome = publishFigures(request, lines, publishedIn(root, request.area));
	if (!outcome.ok) return { ok: false, lines: outcome.reasons };
	const target = path.join('content/areas', request.area, 'performance', `${request.entry.id}.yml`);
	const written = path.join(root, target);
	if (existsSync(written)) throw new FileProblem(`${target} is there already. Choose a new id.`);
	mkdirSync(path.dirname(written), { recursive: true });
	writeFileSync(written, stringify(outcome.entry, { lineWidth: 0 }));
	return {
		ok: true,
		lines: [
			`${target} is written: ${outcome.shown} cells are shown, ${outcome.hidden} are not.`,
			'Read it, then commit it: it is published with the next build and cannot be taken back.',
			`Keep ${path.basename(counts)} where only those who may see it can: the next table of this series needs it.`,
		],
	};
}

function readRequest(file: string): Request {
	const checked = requestSchema.safeParse(yamlOf(readText(file)));
	if (checked.success) return checked.data;
	const [issue] = checked.error.issues;
	throw new FileProblem(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function yamlOf(text: string): unknown {
	try {
		return parseYaml(text);
	} catch {
		throw new FileProblem('It is no YAML: look at its indents and quotation marks.');
	}
}

/** The counts. They lie outside the project, so that no commit, copy or build takes them along. */
function readLines(file: string, root: string): CountLine[] {
	const text = readText(file);
	if (isWithin(file, root)) {
		throw new FileProblem(
			'Its counts lie inside the project, where a commit would publish them as they are. Move both files out of it.',
		);
	}
	const [heading = [], ...rows] = cellsOf(text);
	const place = (name: string) => heading.map((cell) => cell.toLowerCase()).indexOf(name);
	const at = {
		slice: place('slice'),
		row: place('row'),
		column: place('column'),
		count: place('count'),
	};
	if (at.slice < 0 || at.row < 0 || at.count < 0) {
		throw new FileProblem(
			'The counts need the headings slice, row, count, and column where there are several.',
		);
	}
	return rows.map((cells, index) => ({
		line: index + 2,
		slice: cells[at.slice] ?? '',
		row: cells[at.row] ?? '',
		column: at.column < 0 ? 'People' : (cells[at.column] ?? ''),
		count: cells[at.count] ?? '',
	}));
}

function isWithin(file: string, root: string): boolean {
	const way = path.relative(realpathSync(root), realpathSync(file));
	return !way.startsWith('..') && !path.isAbsolute(way);
}

function cellsOf(text: string): string[][] {
	try {
		return parseCsv(text, {
			bom: true,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
		});
	} catch {
		throw new FileProblem('Its counts cannot be read as CSV. Save the sheet again as CSV UTF-8.');
	}
}

/** What is published of an area's figures. */
function publishedIn(root: string, area: string) {
	if (!existsSync(path.join(root, 'content/areas', area))) {
		throw new FileProblem(`area: There is no folder content/areas/${area}.`);
	}
	return globSync(`content/areas/${area}/performance/*.yml`, { cwd: root }).map((file) =>
		performanceSchema.parse(parseYaml(readFileSync(path.join(root, file), 'utf8'))),
	);
}
