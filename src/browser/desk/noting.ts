import type { DeskEvent, EventRequest, Waiting } from '../../desk/api.ts';
import type { DeskClient } from '../../desk/client.ts';
import type { PostedEvent } from '../../desk/events.ts';

/** What became of a note. */
export type Noted = 'noted' | 'waits' | 'moved' | 'refused' | 'busy';

/** Notes what was done, one after the other; what cannot be sent is kept in memory and tried again. */
export interface Noting {
	/** Notes one event about a version. A second press while the first is on its way notes nothing. */
	note: (about: Waiting, event: PostedEvent, code?: string) => Promise<Noted>;
	/** Tries again what waits for a connection. */
	tryAgain: () => Promise<void>;
	/** How many notes wait for a connection. */
	waiting: () => number;
}

interface Told {
	/** What stands now about a version. */
	onEvents: (thread: string, version: number, events: readonly DeskEvent[]) => void;
	/** Somebody else noted something meanwhile. */
	onMoved: () => void;
	/** The session is over. */
	onEnded: () => void;
}

/** Notes through a signed-in desk. */
export function createNoting(client: DeskClient, told: Told): Noting {
	const queue: EventRequest[] = [];
	let isSending = false;

	async function send(request: EventRequest): Promise<Noted> {
		// Without a connection nobody is asked: the browser says when there is one.
		if (!navigator.onLine) return 'waits';
		const answered = await client.note(request);
		if (answered.kind === 'no-answer') return 'waits';
		if (answered.kind === 'ok') {
			told.onEvents(request.thread, request.version, answered.value.events);
			return 'noted';
		}
		if (answered.problem === 'not-signed-in') told.onEnded();
		if (answered.problem === 'moved') told.onMoved();
		if (answered.problem === 'unavailable') return 'waits';
		return answered.problem === 'moved' ? 'moved' : 'refused';
	}

	async function note(about: Waiting, event: PostedEvent, code?: string): Promise<Noted> {
		if (isSending) return 'busy';
		isSending = true;
		const { thread, version, events } = about;
		const request = {
			thread,
			version,
			after: events.at(-1)?.n ?? 0,
			event,
			...(code === undefined ? {} : { code }),
		};
		const isQueued = queue.some(
			(one) => one.thread === thread && one.version === version && one.event === event,
		);
		const noted = isQueued ? 'waits' : await send(request);
		if (noted === 'waits' && !isQueued) queue.push(request);
		isSending = false;
		return noted;
	}

	async function tryAgain(): Promise<void> {
		for (let next = queue.shift(); next; next = queue.shift()) {
			const noted = await send(next);
			if (noted !== 'waits') continue;
			queue.unshift(next);
			return;
		}
	}

	return { note, tryAgain, waiting: () => queue.length };
}
