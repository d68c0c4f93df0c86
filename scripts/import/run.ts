import path from 'node:path';
import type { Import } from '../../src/open-data/import/draft.ts';
import { importReleases } from '../../src/open-data/import/ocds.ts';
import { importServices } from '../../src/open-data/import/open-referral.ts';
import { readParts } from '../content/read-parts.ts';
import { FileProblem, readJson } from './read-text.ts';
import { importSpending } from './spend.ts';
import { type Outcome, writeDraft } from './write-drafts.ts';

/** What is imported, from where to where. */
export interface Task {
	/** `ocds`, `oruk` or `spend`. */
	kind: string;
	/** The file, as the person named it; empty where none was. */
	file: string;
	/** Folder of the drafts. */
	drafts: string;
	/** Whether releases on other subjects are drafted too. */
	all: boolean;
}

/** What came of a task: lines for the person who started it, and whether anything could be read. */
export interface Report {
	ok: boolean;
	lines: string[];
}

const runners: Record<string, ((task: Task) => Report) | undefined> = {
	ocds: importContracts,
	oruk: importFeed,
	spend: importSpending,
};

/** Imports one file. Whatever the file is, the answer is sentences. */
export function runImport(task: Task): Report {
	const runner = runners[task.kind];
	if (runner === undefined) return { ok: false, lines: ['Import ocds, oruk or spend.'] };
	if (task.file === '') {
		return { ok: false, lines: [`Name the file: npm run import:${task.kind} <file>`] };
	}
	try {
		return runner(task);
	} catch (error) {
		if (!(error instanceof FileProblem)) throw error;
		return { ok: false, lines: [`${task.file}: ${error.message}`] };
	}
}

function importContracts(task: Task): Report {
	const value = readJson(task.file);
	const { bodies, organisations } = readParts();
	const found = importReleases(value, {
		bodies: bodies.map(({ data }) => data),
		organisations: organisations.map(({ data }) => data),
		file: path.basename(task.file),
		all: task.all,
	});
	if (found === undefined) {
		throw new FileProblem(
			'It holds no releases. Download a release package (OCDS JSON) from Contracts Finder or Find a Tender.',
		);
	}
	return written(found, task, 'contracts');
}

function importFeed(task: Task): Report {
	const value = readJson(task.file);
	const { organisations, needs } = readParts();
	const found = importServices(value, {
		organisations: organisations.map(({ data }) => data),
		needs: needs.map(({ data }) => data.id),
		file: path.basename(task.file),
	});
	if (found === undefined) {
		throw new FileProblem(
			'It holds no services. Save what /services or /services/{id} of the feed gives.',
		);
	}
	return written(found, task, 'services');
}

/** Writes drafts and says what became of each. */
function written({ drafts, refused }: Import, task: Task, folder: string): Report {
	const counts: Record<Outcome, number> = { written: 0, unchanged: 0, 'newer source': 0 };
	const lines: string[] = [];
	for (const draft of drafts) {
		const outcome = writeDraft(path.join(task.drafts, folder), draft, path.basename(task.file));
		counts[outcome] += 1;
		lines.push(...toldOf(outcome, `${draft.title} (${folder}/${draft.name})`, draft.findings));
	}
	return {
		ok: true,
		lines: [
			...lines,
			...refused.map(({ place, why }) => `${task.file}: ${place}: ${why}`),
			`${counts.written} drafted, ${counts.unchanged} there before and unchanged, ${counts['newer source']} there before with a newer source, ${refused.length} not drafted.`,
			`Drafts lie in ${path.join(task.drafts, folder)}/. Nothing of them is published.`,
		],
	};
}

function toldOf(outcome: Outcome, title: string, findings: readonly string[]): string[] {
	if (outcome === 'unchanged') return [];
	if (outcome === 'newer source') {
		return [
			`${title}: The source has changed. Your draft is left as it is; the new source lies beside it.`,
		];
	}
	return [title, ...findings.map((finding) => `  - ${finding}`)];
}
