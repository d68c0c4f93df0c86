import { type ChildProcess, spawn } from 'node:child_process';

/** Starts a program with its children in a group of their own; the second value ends them all. */
export function startGroup(
	command: string,
	args: readonly string[],
	settings: Readonly<Record<string, string>> = {},
): () => Promise<void> {
	const child = spawn(command, args, {
		detached: true,
		stdio: 'ignore',
		env: { ...process.env, ...settings },
	});
	const ended = new Promise<void>((done) => {
		child.once('exit', () => {
			done();
		});
		child.once('error', () => {
			done();
		});
	});
	return async () => {
		endGroup(child, 'SIGTERM');
		await Promise.race([ended, new Promise((done) => setTimeout(done, 3000))]);
		endGroup(child, 'SIGKILL');
	};
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, signal);
	} catch {
		// It has ended by itself.
	}
}
