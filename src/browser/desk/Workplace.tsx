import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Thread, threadsOf } from '../../desk/threads.ts';
import { csvTable } from '../../desk/csv.ts';
import { stateInWords } from '../../desk/event-words.ts';
import { ThreadList } from '../../desk/view/ThreadList.tsx';
import { deskMinutes } from '../../referral/kept.ts';
import { formatReference } from '../../referral/reference.ts';
import { type DeskData, nameIn, timetableIn } from './desk-data.ts';
import { useIdle, useLatest } from '../idle.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { useEvery } from './watch.ts';
import type { Kept } from './kept.ts';
import { createNoting, type Noting } from './noting.ts';
import { OpenThread } from './OpenThread.tsx';
import { saveFile } from './save-file.ts';
import type { Session } from './session.ts';
import type { Locked } from './Unlock.tsx';
import { useList } from './use-list.ts';

/** Times without a key or a touch, in milliseconds: a warning two minutes before the desk locks itself. */
const warnAfter = (deskMinutes - 2) * 60_000;
const lockAfter = deskMinutes * 60_000;

interface WorkplaceProps {
	data: DeskData;
	session: Session;
	kept: Kept;
	/** Locks the desk. */
	onLock: (why: Exclude<Locked, undefined>) => void;
}

/** What an open desk shows: the list of what waits, and beside it the one that is open. */
export function Workplace({ data, session, kept, onLock }: WorkplaceProps) {
	const [current, setCurrent] = useState(kept.thread);
	const [now, setNow] = useState(Date.now());
	const [isWarned, warn] = useState(false);
	const [said, say] = useState('');
	const listed = useList(session, {
		onEnded: () => {
			onLock('ended');
		},
	});
	const latest = useLatest(listed);
	const noting = useMemo(
		() =>
			createNoting(session.client, {
				onEvents: (thread, version, events) => {
					latest.current.setEvents(thread, version, events);
				},
				onMoved: () => void latest.current.load(),
				onEnded: () => {
					onLock('ended');
				},
			}),
		[session],
	);
	useEvery(20_000, () => {
		setNow(Date.now());
	});
	useIdle({
		warnAfter,
		endAfter: lockAfter,
		onWarn: () => {
			warn(true);
		},
		onEnd: () => {
			onLock('idle');
		},
		onTouch: () => {
			if (isWarned) warn(false);
		},
	});
	useBackOnline(noting);
	const threads = useMemo(() => threadsOf(listed.referrals ?? []), [listed.referrals]);
	const open = (thread: string | undefined) => {
		kept.thread = thread;
		say('');
		setNow(Date.now());
		setCurrent(thread);
	};
	const thread = threads.find((one) => one.thread === current);
	const next = thread && nextAfter(threads, thread);
	const nameOf = (id: string) => nameIn(data, id);
	// Drawn anew only when something in it changed: a thousand rows are not for every word that is said.
	const minute = Math.floor(now / 60_000);
	const list = useMemo(
		() => (
			<ThreadList
				{...{ threads, current, nameOf, now }}
				provider={session.provider}
				timetableOf={(area) => timetableIn(data, session.provider, area)}
				onOpen={open}
			/>
		),
		[threads, current, minute],
	);
	return (
		<>
			<div class="desk-bar">
				<h1>Desk of {session.provider.name}</h1>
				<button
					class="button button--quiet desk-small screen-only"
					type="button"
					onClick={() => {
						onLock('left');
					}}
				>
					Lock the desk
				</button>
			</div>
			{isWarned && (
				<IdleWarning
					onStay={() => {
						warn(false);
					}}
				/>
			)}
			<p role="status" class="desk-said">
				{said}
			</p>
			<div class={thread ? 'desk-columns has-open' : 'desk-columns'}>
				<section class="desk-list" aria-labelledby="list-title">
					<h2 id="list-title">What waits</h2>
					<p class="quiet">{stateOfList(listed)}</p>
					{list}
					{threads.length > 0 && (
						<button
							class="link"
							type="button"
							onClick={() => {
								saveList(threads, nameOf);
							}}
						>
							Save this list (CSV)
						</button>
					)}
				</section>
				{thread && (
					<OpenThread
						key={thread.thread}
						{...{ data, session, thread, now, noting, say }}
						vault={listed.vault}
						draft={kept.draftOf(thread.thread)}
						onNext={
							next === undefined
								? undefined
								: () => {
										open(next);
									}
						}
						onClose={() => {
							open(undefined);
						}}
						onEnded={() => {
							onLock('ended');
						}}
						onHandedOn={() => void listed.load()}
					/>
				)}
			</div>
		</>
	);
}

/** What was noted while there was no connection goes out once there is one. */
function useBackOnline(noting: Noting): void {
	useEffect(() => {
		const again = () => void noting.tryAgain();
		addEventListener('online', again);
		return () => {
			removeEventListener('online', again);
		};
	}, [noting]);
}

function nextAfter(threads: readonly Thread[], { thread }: Thread): string | undefined {
	return threads[threads.findIndex((one) => one.thread === thread) + 1]?.thread;
}

function stateOfList({ referrals, here, problem }: ReturnType<typeof useList>): string {
	if (problem)
		return 'The site does not answer. What is shown may be old. We try again every minute.';
	if (!referrals) return 'Loading…';
	const count = threadsOf(referrals).length;
	return here < count
		? `${here} of ${count} are here, sealed, and open without a connection.`
		: 'All of it is here, sealed, and opens without a connection.';
}

/** The list alone: references, areas and states, and nothing of any answer. */
function saveList(threads: readonly Thread[], nameOf: (id: string) => string): void {
	const rows = threads.map(({ newest, isStopped }) => [
		formatReference(newest.reference),
		nameOf(newest.area),
		new Date(newest.day * 86_400_000).toISOString().slice(0, 10),
		newest.lane,
		isStopped ? 'stopped' : '',
		stateInWords(newest.events, { version: newest.version, nameOf }),
	]);
	saveFile(
		'desk-list.csv',
		csvTable([['Reference', 'Area', 'Arrived', 'Queue', 'Stopped', 'State'], ...rows]),
	);
}
