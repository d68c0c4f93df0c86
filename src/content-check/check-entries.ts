import { endingLists } from '../directory/bank-holidays.ts';
import { staleProblems } from '../directory/directory.ts';
import { dueOn } from '../directory/due.ts';
import { dayInWords } from '../directory/freshness.ts';
import { areaProblems } from '../directory/join/area-problems.ts';
import { unfitting } from '../directory/join/entry-problems.ts';
import { danglingReferences, doubledIds } from '../directory/join/references.ts';
import { storyFindings } from '../directory/join/story-findings.ts';
import { stopsBuild } from '../stories/check.ts';
import { passagesOf } from '../stories/passages.ts';
import { checklistOf } from '../transparency/checklist.ts';
import type { Occasion } from './check-content.ts';
import { type Finding, inFile, reasons } from './finding.ts';
import { factFinding, type ReadContent } from './read-files.ts';

/** What does not fit between entries, what stories tell, and what is due. */
export function checkEntries(read: ReadContent, occasion: Occasion): Finding[] {
	return [
		...between(read, occasion),
		...checkStories(read, occasion),
		...late(read, occasion),
		...duties(read, occasion),
	];
}

function between(read: ReadContent, occasion: Occasion): Finding[] {
	const { parts, broken } = read;
	const problems = [
		...doubledIds(parts),
		...danglingReferences(parts, broken),
		...areaProblems(parts),
		...unfitting(parts, occasion),
		...staleProblems(parts, occasion.today),
		...endingLists(parts.bankHolidays, occasion.today),
	];
	return problems.map((problem) => fromSentence(problem, read));
}

/** Names that lead nowhere, where some ids are there and stand elsewhere. */
export function danglingFindings(read: ReadContent, elsewhere: ReadContent['broken']): Finding[] {
	return danglingReferences(read.parts, elsewhere).map((problem) => fromSentence(problem, read));
}

/** A problem comes as `file: field: what to do`, or as `file: what to do`. */
function fromSentence(problem: string, { files }: ReadContent): Finding {
	const [, file = '', field = '', message = problem] =
		/^(content\/.+?): (?:([\w.[\]]+): )?(.*)$/s.exec(problem) ?? [];
	const path = field
		.split(/[.[\]]+/)
		.filter((step) => step !== '')
		.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
	return factFinding({ file, line: files.get(file)?.lineOf(path) ?? 1, field, message }, 'between');
}

/** What the stories of some content tell that they should not, and what their records lack. */
export function checkStories(
	{ parts, files }: Pick<ReadContent, 'parts' | 'files'>,
	occasion: Occasion,
): Finding[] {
	return storyFindings(parts, occasion).map(({ file, finding }) => {
		const read = files.get(file);
		const passage = passagesOf(read?.facts, read?.body).find(
			({ field }) => field === finding.field,
		);
		const line =
			read?.lineOf(
				passage?.path ?? finding.field.split('.'),
				passage === undefined ? 0 : finding.at,
			) ?? 1;
		const { what, why, write, field, rule } = finding;
		const level = stopsBuild(finding) ? 'error' : 'decide';
		return { topic: 'stories', level, file, line, what: `${field}: ${what} (${rule})`, why, write };
	});
}

const states = {
	never: 'Nobody has checked it yet',
	late: 'The check ended on',
	soon: 'The check ends on',
} as const;

function late({ parts, files }: ReadContent, { today }: Occasion): Finding[] {
	return dueOn(parts, today).flatMap(({ state, file, by, todo, name, owner }) => {
		if (state === 'later') return [];
		const what = `${name}: ${states[state]}${by === undefined || state === 'never' ? '' : ` ${dayInWords(by)}`}.`;
		const line = files.get(file)?.lineOf([state === 'never' ? 'owner' : 'verifiedOn']) ?? 1;
		return [
			{
				topic: 'freshness',
				level: 'due',
				file,
				line,
				what,
				why: reasons.freshness,
				write: todo,
				owner,
			},
		];
	});
}

/** Items that the order wants published and that are late. */
function duties({ parts, files }: ReadContent, { today }: Occasion): Finding[] {
	return [...Map.groupBy(parts.statements, ({ data }) => data.bodyId).values()].flatMap(
		(entries) => {
			const rows = checklistOf(
				entries.map(({ data }) => data),
				{ today },
			);
			return rows.flatMap(({ item, state }) => {
				const entry = entries.find(({ data }) => data.itemId === item.id);
				if (state.kind !== 'overdue' || entry === undefined) return [];
				const what = `${item.id}: late since ${dayInWords(state.since)}.`;
				const write = 'Publish it, then change ‘lastUpdated’; or say in ‘note’ when it will be.';
				const { owner } = entry.data;
				const line = files.get(entry.file)?.lineOf(['status']) ?? 1;
				return [
					{
						...inFile(
							{ topic: 'duties', level: 'due', line, what, write },
							{ file: entry.file, line },
						),
						owner,
					},
				];
			});
		},
	);
}
