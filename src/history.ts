import { spawnSync } from 'node:child_process';

/**
 * When each file of content/ was last committed, as date-times. Empty where the sources were copied without
 * their history: a date that nobody recorded is left out of the open data, never made up.
 */
export function readHistory(): ReadonlyMap<string, string> {
	const command = ['log', '--format=commit %cI', '--name-only', '--no-renames', '--', 'content'];
	const { status, stdout } = spawnSync('git', command, { encoding: 'utf8', maxBuffer: 2 ** 28 });
	const dates = new Map<string, string>();
	if (status !== 0) return dates;
	let date = '';
	for (const line of stdout.split('\n')) {
		if (line.startsWith('commit ')) date = new Date(line.slice('commit '.length)).toISOString();
		else if (line !== '' && !dates.has(line)) dates.set(line, date);
	}
	return dates;
}
