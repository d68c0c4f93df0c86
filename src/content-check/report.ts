import { type Finding, worstFirst } from './finding.ts';

const levels = { error: 'must change', decide: 'decide', due: 'due' } as const;

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** How many findings there are of each level. */
export function countOf(findings: readonly Finding[]): Record<Finding['level'], number> {
	const of = (level: Finding['level']) => findings.filter((one) => one.level === level).length;
	return { error: of('error'), decide: of('decide'), due: of('due') };
}

/** Everything for a person at a terminal: file by file, the worst first; checks that are due are counted by owner. */
export function reportOf(findings: readonly Finding[], files: number): string {
	const told = findings.filter(({ topic }) => topic !== 'freshness');
	const blocks = [...worstFirst(told)].map(([file, list]) =>
		[file, ...list.map(inLines)].join('\n'),
	);
	return [...blocks, ...checksByOwner(findings), closing(findings, files)].join('\n\n');
}

function inLines({ line, level, what, why, write }: Finding): string {
	return [
		`  line ${line}: ${what} (${levels[level]})`,
		`    Why it matters: ${why}`,
		`    What to write:  ${write}`,
	].join('\n');
}

function checksByOwner(findings: readonly Finding[]): string[] {
	const checks = findings.filter(({ topic }) => topic === 'freshness');
	if (checks.length === 0) return [];
	const owners = [...Map.groupBy(checks, ({ owner }) => owner ?? 'Nobody')].map(
		([owner, list]) =>
			`  ${owner}: ${plural(list.length, 'check')} due, first ${list[0]?.file ?? ''}`,
	);
	return [['Checks that are due (npm run content:due lists them all)', ...owners].join('\n')];
}

function closing(findings: readonly Finding[], files: number): string {
	const { error, decide, due } = countOf(findings);
	const verdict =
		error === 0 ? 'Nothing stops the build.' : 'The site is not built until the first are mended.';
	return `${plural(files, 'file')} read: ${error} to change, ${decide} to decide, ${due} due. ${verdict}`;
}

/** The words of an annotation, as GitHub's workflow commands want them escaped. */
const escaped = (words: string) =>
	words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedValue = (words: string) =>
	escaped(words).replaceAll(':', '%3A').replaceAll(',', '%2C');

const kinds = { error: 'error', decide: 'warning', due: 'notice' } as const;

/** One line a finding, which GitHub, Gitea and Forgejo show beside the line of the file. */
export function annotationsOf(findings: readonly Finding[]): string {
	return findings
		.map(({ level, file, line, what, why, write }) => {
			const place = `file=${escapedValue(file)},line=${line},title=${escapedValue(what)}`;
			return `::${kinds[level]} ${place}::${escaped(`${write} ${why}`)}`;
		})
		.join('\n');
}
