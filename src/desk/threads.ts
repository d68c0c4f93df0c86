import type { DeskEvent, Waiting } from './api.ts';

/** A thread as the desk works on it: its versions together, judged by the newest. */
export interface Thread {
	thread: string;
	/** Its versions, oldest first. */
	versions: readonly Waiting[];
	/** The newest version. */
	newest: Waiting;
	/** Where it stands in the list. */
	queue: Queue;
	/** Whether somebody with its code has asked that nobody gets in touch. */
	isStopped: boolean;
	/** Notes of changed safe details that nobody has checked with the person. */
	changes: number;
}

/** The parts of the list, in its order. */
export const queues = ['stopped', 'waiting', 'suspect', 'working', 'done'] as const;

/** One of them. */
export type Queue = (typeof queues)[number];

const endings: readonly string[] = ['closed', 'handed', 'not-ours'];

/** The threads of a list, in the order in which they are to be looked at. */
export function threadsOf(referrals: readonly Waiting[]): Thread[] {
	const byThread = new Map<string, Waiting[]>();
	for (const one of referrals) byThread.set(one.thread, [...(byThread.get(one.thread) ?? []), one]);
	return [...byThread.values()].flatMap(threadOf).sort(inOrder);
}

function threadOf(unsorted: readonly Waiting[]): Thread[] {
	const versions = [...unsorted].sort((a, b) => a.version - b.version);
	const newest = versions.at(-1);
	if (!newest) return [];
	const isStopped = versions.some((version) => version.isStopped);
	const changes = Math.max(...versions.map((version) => version.changes));
	return [
		{
			thread: newest.thread,
			versions,
			newest,
			queue: queueOf(newest, isStopped),
			isStopped,
			changes,
		},
	];
}

function queueOf({ events, lane }: Waiting, isStopped: boolean): Queue {
	if (isEnded(events)) return 'done';
	if (isStopped) return 'stopped';
	if (isOpened(events)) return 'working';
	return lane === 'suspect' ? 'suspect' : 'waiting';
}

/** Whether somebody has opened it. */
export function isOpened(events: readonly DeskEvent[]): boolean {
	return events.some(({ event }) => event === 'opened');
}

/** Whether nothing more is to be done: closed, handed on, or not ours. */
export function isEnded(events: readonly DeskEvent[]): boolean {
	return events.some(({ event }) => endings.includes(event));
}

/** By queue; inside it what runs out first, then changed details, then what came first. */
function inOrder(a: Thread, b: Thread): number {
	return (
		queues.indexOf(a.queue) - queues.indexOf(b.queue) ||
		dueOf(a) - dueOf(b) ||
		b.changes - a.changes ||
		a.newest.day - b.newest.day ||
		a.newest.reference.localeCompare(b.newest.reference)
	);
}

/** When it is to be opened, for putting in order; what is overdue comes first, and what no clock runs for last. */
function dueOf({ newest }: Thread): number {
	return newest.isOverdue ? 0 : (newest.openBy ?? Number.MAX_SAFE_INTEGER);
}
