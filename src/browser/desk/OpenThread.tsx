import { useEffect, useRef, useState } from 'preact/hooks';
import { newestReferral, type OpenedThread } from '../../desk/opened-thread.ts';
import type { Row } from '../../desk/rows.ts';
import { isOpened, type Thread } from '../../desk/threads.ts';
import { dayNumberInWords } from '../../desk/event-words.ts';
import { Done } from '../../desk/view/Done.tsx';
import { ThreadView } from '../../desk/view/ThreadView.tsx';
import { formatReference } from '../../referral/reference.ts';
import { Actions } from './Actions.tsx';
import { type DeskData, nameIn, timetableIn } from './desk-data.ts';
import { Export } from './Export.tsx';
import { HandOver } from './HandOver.tsx';
import { useOutOfSight } from './watch.ts';
import type { Draft } from './kept.ts';
import type { Noting } from './noting.ts';
import { openThread } from './open-thread.ts';
import type { Session } from './session.ts';
import type { Vault } from './vault.ts';

/** What is drawn of a thread: it is being opened, it is open, out of sight, or it did not open. */
type State =
	{ at: 'opening' | 'covered' | 'no-answer' | 'other-key' } | { at: 'open'; opened: OpenedThread };

/** What an open thread needs. */
export interface OpenProps {
	data: DeskData;
	session: Session;
	thread: Thread;
	vault: Vault;
	noting: Noting;
	/** What was chosen about it. */
	draft: Draft;
	/** Now, in milliseconds. */
	now: number;
	/** Says something in the live region of the page. */
	say: (words: string) => void;
	/** Opens the next of the list; undefined where this is the last. */
	onNext: (() => void) | undefined;
	/** Back to the list. */
	onClose: () => void;
	/** The session is over. */
	onEnded: () => void;
	/** It was handed on. */
	onHandedOn: () => void;
}

/** One thread: opened in memory, drawn, and dropped when it is closed, covered or locked. */
export function OpenThread(props: OpenProps) {
	const { data, thread, now, say, onNext, onClose } = props;
	const [state, setState] = useState<State>({ at: 'opening' });
	const [isRead, setRead] = useState(false);
	const title = useRef<HTMLHeadingElement>(null);
	const { provider } = props.session;
	const versions = thread.versions.length;
	const { changes } = thread;
	useEffect(() => {
		let isHere = true;
		setRead(false);
		void open(props).then((next) => {
			if (isHere) setState(next);
		});
		return () => {
			isHere = false;
		};
	}, [versions, changes]);
	useEffect(() => {
		title.current?.focus();
	}, [state.at]);
	useEffect(() => {
		if (isRead) document.getElementById('reveal-title')?.focus();
	}, [isRead]);
	useNoteOpened(state.at === 'open', props);
	useOutOfSight(() => {
		setRead(false);
		setState((before) => (before.at === 'open' ? { at: 'covered' } : before));
	});
	const nameOf = (id: string) => nameIn(data, id);
	return (
		<article class="desk-open" aria-labelledby="open-title">
			<div class="desk-bar">
				<h2 id="open-title" ref={title} tabIndex={-1}>
					{formatReference(thread.newest.reference)}{' '}
					<span class="quiet">{nameOf(thread.newest.area)}</span>
				</h2>
				<div class="desk-buttons screen-only">
					{onNext && (
						<button class="button button--quiet desk-small" type="button" onClick={onNext}>
							Next
						</button>
					)}
					<button class="button button--quiet desk-small" type="button" onClick={onClose}>
						Back to the list
					</button>
				</div>
			</div>
			<p class="desk-paper">
				Arrived on {dayNumberInWords(thread.newest.day)}, printed on{' '}
				{dayNumberInWords(Math.floor(now / 86_400_000))}. Look at the desk again before you get in
				touch: what is safe can change, and they can stop contact. Shred this when it is done with.
			</p>
			<Body
				{...props}
				{...{ state, isRead, now, nameOf }}
				timetable={timetableIn(data, provider, thread.newest.area)}
				onRead={() => {
					setRead(true);
				}}
				onCopy={(row) => void copy(row).then(say)}
				onShow={() => {
					setState({ at: 'opening' });
					void open(props).then(setState);
				}}
			/>
		</article>
	);
}

interface BodyProps extends OpenProps {
	state: State;
	isRead: boolean;
	nameOf: (id: string) => string;
	timetable: ReturnType<typeof timetableIn>;
	onRead: () => void;
	onCopy: (row: Row) => void;
	onShow: () => void;
}

function Body(props: BodyProps) {
	const { state, thread, session, nameOf, isRead } = props;
	if (state.at !== 'open') return <NotOpen at={state.at} onShow={props.onShow} thread={thread} />;
	const { opened } = state;
	const canExport = isRead && !thread.isStopped;
	return (
		<ThreadView {...props} provider={session.provider} opened={opened}>
			<section class="screen-only" aria-labelledby="done-title">
				<h3 id="done-title">What was done</h3>
				<Done events={thread.newest.events} nameOf={nameOf} />
				<Actions {...props} />
			</section>
			<HandOver {...props} newest={opened.versions.at(-1)} referral={newestReferral(opened)} />
			{canExport && <Export {...props} opened={opened} />}
		</ThreadView>
	);
}

function NotOpen({
	at,
	thread,
	onShow,
}: {
	at: Exclude<State['at'], 'open'>;
	thread: Thread;
	onShow: () => void;
}) {
	switch (at) {
		case 'opening':
			return <p>Opening…</p>;
		case 'covered':
			return (
				<>
					<p>This page was out of sight, so what was open is gone from it.</p>
					<button class="button" type="button" onClick={onShow}>
						Open it again
					</button>
				</>
			);
		case 'no-answer':
			return (
				<>
					<p>It could not be fetched: the site does not answer. Nothing is lost.</p>
					<button class="button" type="button" onClick={onShow}>
						Try again
					</button>
				</>
			);
		case 'other-key':
			return (
				<p>
					It does not open with this key. It was sealed to {thread.newest.kids.join(' and ')}: lock
					the desk, and unlock it with that key file. A key of another month has another file.
				</p>
			);
	}
}

async function open({ vault, thread, session, onEnded }: OpenProps): Promise<State> {
	const answered = await vault.get(thread);
	if (answered.kind === 'refused' && answered.problem === 'not-signed-in') onEnded();
	if (answered.kind !== 'ok') return { at: 'no-answer' };
	return openThread(answered.value, session).then(
		(opened) => ({ at: 'open', opened }),
		() => ({ at: 'other-key' }),
	);
}

/** Every version that is drawn for the first time is noted as opened: the promise to the person ends its clock here. */
function useNoteOpened(isDrawn: boolean, { thread, noting, say }: OpenProps): void {
	const { newest } = thread;
	useEffect(() => {
		const unopened = isDrawn ? thread.versions.filter(({ events }) => !isOpened(events)) : [];
		void (async () => {
			for (const version of unopened) {
				const noted = await noting.note(version, 'opened');
				if (noted === 'waits')
					say('There is no connection. That you opened it is recorded once there is one.');
			}
		})();
	}, [isDrawn, newest.version]);
}

async function copy({ label, values }: Row): Promise<string> {
	try {
		await navigator.clipboard.writeText(values[0] ?? '');
		return `Copied: ${label}. Other programs on this computer can read it until you copy something else.`;
	} catch {
		return 'It could not be copied: this browser does not allow it. Select it and copy it by hand.';
	}
}
