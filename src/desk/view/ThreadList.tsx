import type { ReferralProvider } from '../../referral/function-data.ts';
import { useMemo } from 'preact/hooks';
import { formatReference } from '../../referral/reference.ts';
import type { Timetable } from '../../referral/working-time.ts';
import { type ClockLeft, clockLeft } from '../clock-left.ts';
import { stateInWords } from '../event-words.ts';
import { type Queue, queues, type Thread } from '../threads.ts';

/** What the list is drawn from. */
export interface ListProps {
	/** The threads, in order. */
	threads: readonly Thread[];
	/** The thread that is open, if one is. */
	current: string | undefined;
	/** Whose desk it is. */
	provider: ReferralProvider;
	/** Names of areas and teams, by id. */
	nameOf: (id: string) => string;
	/** When this team works in an area. */
	timetableOf: (area: string) => Timetable;
	/** Now, in milliseconds. */
	now: number;
	/** Opens one. */
	onOpen: (thread: string) => void;
}

const titles: Readonly<Record<Queue, string>> = {
	stopped: 'Stopped: do not get in touch',
	waiting: 'Waiting to be opened',
	suspect: 'Look at with care',
	working: 'Being worked on',
	done: 'Done',
};

/** What waits, by reference, area and clock; nothing of it is opened to draw this. */
export function ThreadList(props: ListProps) {
	const { threads } = props;
	const clockOf = useClocks(props);
	if (threads.length === 0) return <p>Nothing is waiting.</p>;
	return (
		<>
			{queues.map((queue) => {
				const own = threads.filter((thread) => thread.queue === queue);
				return own.length === 0 ? null : (
					<section
						key={queue}
						class={`desk-queue desk-queue--${queue}`}
						aria-labelledby={`queue-${queue}`}
					>
						<h3 id={`queue-${queue}`}>
							{titles[queue]} <span class="quiet">({own.length})</span>
						</h3>
						<ul>
							{own.map((thread) => (
								<ThreadRow key={thread.thread} thread={thread} clock={clockOf(thread)} {...props} />
							))}
						</ul>
					</section>
				);
			})}
		</>
	);
}

type RowProps = ListProps & { thread: Thread; clock: ClockLeft | undefined };

function ThreadRow({ thread, current, nameOf, onOpen, clock }: RowProps) {
	const { newest, isStopped, changes } = thread;
	const isCurrent = thread.thread === current;
	// A list of a thousand is drawn again with every choice: rows that stay the same are not.
	return useMemo(
		() => (
			<li>
				<button
					type="button"
					class="desk-thread"
					aria-current={isCurrent ? 'true' : undefined}
					onClick={() => {
						onOpen(thread.thread);
					}}
				>
					<span class="desk-thread__top">
						{clock && <Clock {...clock} />}
						<span class="desk-thread__reference">{formatReference(newest.reference)}</span>
					</span>
					<span class="desk-thread__about">
						{nameOf(newest.area)} ·{' '}
						{stateInWords(newest.events, { version: newest.version, nameOf })}
					</span>
					<span class="desk-thread__tags">
						{isStopped && <span class="tag tag--alarm">Stopped</span>}
						{changes > 0 && <span class="tag tag--alarm">Safe details changed</span>}
						{newest.lane === 'canary' && <span class="tag">Test: not a person</span>}
						{newest.lane === 'suspect' && <span class="tag">Look with care</span>}
						{newest.version > 1 && <span class="tag">Version {newest.version}</span>}
					</span>
				</button>
			</li>
		),
		[newest, isStopped, changes, isCurrent, clock],
	);
}

function Clock({ words, by, share, isOver }: ClockLeft) {
	return (
		<span class={isOver ? 'desk-clock is-over' : 'desk-clock'}>
			<strong>{words}</strong>
			{by !== '' && (
				<span class="quiet">
					{' '}
					{isOver ? 'since' : 'until'} {by}
				</span>
			)}
			{!isOver && (
				<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
					<rect class="desk-clock__all" width="100" height="4"></rect>
					<rect class="desk-clock__left" width={Math.round(share * 100)} height="4"></rect>
				</svg>
			)}
		</span>
	);
}

/** The clocks of a list by what they are counted from: referrals of one day share one. */
function useClocks({ timetableOf, now }: ListProps): (thread: Thread) => ClockLeft | undefined {
	const clocks = useMemo(() => new Map<string, ClockLeft>(), [Math.floor(now / 60_000)]);
	return ({ newest: { openBy, day, area, isOverdue } }) => {
		if (isOverdue) return overdue;
		if (openBy === null) return undefined;
		const key = `${openBy} ${day} ${area}`;
		const clock = clocks.get(key) ?? clockLeft({ openBy, day }, timetableOf(area), now);
		clocks.set(key, clock);
		return clock;
	};
}

const overdue: ClockLeft = { words: 'Overdue', by: '', share: 0, isOver: true };
