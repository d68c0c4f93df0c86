import type { ThreadAnswer } from '../../desk/api.ts';
import type { Answered, DeskClient } from '../../desk/client.ts';
import type { Thread } from '../../desk/threads.ts';

/** How many threads are fetched at once. */
const atOnce = 4;

/** The sealed bytes of what waits, in memory, so that opening needs no connection. */
export interface Vault {
	/** Sealed bytes of a thread: those that are here, if they are all that there is, else asked for. */
	get: (thread: Thread) => Promise<Answered<ThreadAnswer>>;
	/** Fetches what is not here yet, a few at a time; tells after each how many are here. */
	fill: (threads: readonly Thread[], onHere: (here: number) => void) => Promise<void>;
}

/** An empty vault of a desk. */
export function createVault(client: DeskClient): Vault {
	const here = new Map<string, ThreadAnswer>();
	const isHere = (thread: Thread) => isWhole(here.get(thread.thread), thread);

	async function get(thread: Thread): Promise<Answered<ThreadAnswer>> {
		const kept = here.get(thread.thread);
		if (kept && isWhole(kept, thread)) return { kind: 'ok', value: kept };
		const answered = await client.thread(thread.thread);
		if (answered.kind === 'ok') here.set(thread.thread, answered.value);
		return answered;
	}

	async function fill(threads: readonly Thread[], onHere: (count: number) => void): Promise<void> {
		const missing = threads.filter((thread) => !isHere(thread));
		const worker = async () => {
			for (let next = missing.shift(); next; next = missing.shift()) {
				const answered = await get(next);
				if (answered.kind !== 'ok') return;
				onHere(threads.filter(isHere).length);
			}
		};
		onHere(threads.filter(isHere).length);
		await Promise.all(Array.from({ length: atOnce }, worker));
	}

	return { get, fill };
}

function isWhole(answer: ThreadAnswer | undefined, { versions, changes }: Thread): boolean {
	return answer?.versions.length === versions.length && answer.notes.length === changes;
}
