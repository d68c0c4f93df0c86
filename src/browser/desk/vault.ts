import type { ThreadAnswer } from '../../desk/api.ts';
import type { Answered, DeskClient } from '../../desk/client.ts';
import type { Thread } from '../../desk/threads.ts';

/** How many threads are fetched at once. */
const atOnce = 4;
/** After how many it is told how many are here. */
const tellEvery = 50;

/** The sealed bytes of what waits, in memory, so that opening needs no connection. */
export interface Vault {
	/** Sealed bytes of a thread: those that are here, if they are all that there is, else asked for. */
	get: (thread: Thread) => Promise<Answered<ThreadAnswer>>;
	/** Fetches what is not here yet, a few at a time; tells now and then, and at the end, how many are here. */
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
		let count = threads.length - missing.length;
		const worker = async () => {
			for (let next = missing.shift(); next; next = missing.shift()) {
				const answered = await get(next);
				if (answered.kind !== 'ok') return;
				count += 1;
				// The page is drawn anew each time that it is told.
				if (count % tellEvery === 0) onHere(count);
			}
		};
		onHere(count);
		await Promise.all(Array.from({ length: atOnce }, worker));
		onHere(count);
	}

	return { get, fill };
}

function isWhole(answer: ThreadAnswer | undefined, { versions, changes }: Thread): boolean {
	return answer?.versions.length === versions.length && answer.notes.length === changes;
}
