import type { Blocker } from './launch.ts';

/** An area and what stands between it and the public. */
export interface LaunchState {
	/** Name of the area. */
	name: string;
	/** What is missing. */
	blockers: Blocker[];
}

const shown = 3;

function filesOf({ files }: Blocker): string[] {
	const rest = files.length - shown;
	return [...files.slice(0, shown), ...(rest > 0 ? [`and ${rest} more`] : [])].map(
		(file) => `      ${file}`,
	);
}

/** What stands between each area and the public, for people. */
export function launchReport(areas: readonly LaunchState[]): string {
	const blocks = areas.map(({ name, blockers }) =>
		blockers.length === 0
			? `${name}: ready.`
			: [
					`${name}: ${blockers.length} things to do`,
					...blockers.flatMap((one) => [
						`  ${one.gate}  ${one.what}`,
						`    ${one.todo}`,
						...filesOf(one),
					]),
				].join('\n'),
	);
	return [...blocks, verdictOf(areas)].join('\n\n');
}

/** Why the demonstration banner stays, or that it may go: one line for a build. */
export function verdictOf(areas: readonly LaunchState[]): string {
	const waiting = areas.filter(({ blockers }) => blockers.length > 0);
	if (waiting.length === 0) return 'Every area is ready: set ‘isDemo’ to false in src/site.ts.';
	const names = waiting.map(({ name, blockers }) => `${name} (${blockers.length})`).join(', ');
	return `The demonstration banner stays, for some things are still to do: ${names}. npm run launch:check says which.`;
}
