import type { ComponentChildren } from 'preact';
import type { ReferralProvider } from '../../referral/function-data.ts';
import type { Referral } from '../../referral/schema.ts';
import type { Timetable } from '../../referral/working-time.ts';
import { answerRows } from '../answer-rows.ts';
import { detailsOf, triesLeft } from '../contact-card.ts';
import { triesMade } from '../event-words.ts';
import type { Compared } from '../compare-versions.ts';
import {
	comparedOf,
	newestReferral,
	type OpenedThread,
	type Shown,
	shownOf,
} from '../opened-thread.ts';
import type { Row } from '../rows.ts';
import { safeNow } from '../safe-now.ts';
import type { Thread } from '../threads.ts';
import { withoutContact } from '../without-contact.ts';
import { BeforeDetails, Details } from './Details.tsx';
import {
	Canary,
	ChangedDetails,
	SealedInBrowser,
	SentAgain,
	Stopped,
	Suspect,
} from './Notices.tsx';
import { Rows } from './Rows.tsx';
import { SafeCard } from './SafeCard.tsx';
import { Unchecked, UncheckedWarning } from './Unchecked.tsx';
import { Versions } from './Versions.tsx';

/** What an open thread is drawn from. */
export interface ThreadViewProps {
	thread: Thread;
	opened: OpenedThread;
	/** Whose desk it is. */
	provider: ReferralProvider;
	/** When the team works. */
	timetable: Timetable;
	/** Now, in milliseconds. */
	now: number;
	/** Whether whoever sits here has said that the card was read. */
	isRead: boolean;
	/** The card was read. */
	onRead: () => void;
	/** Copies a number or an address. */
	onCopy: (row: Row) => void;
	/** What can be done: drawn below the card and the number. */
	children?: ComponentChildren;
}

/**
 * One thread, opened: the notices, the safe-contact card, the number once the card was read, the answers. Before
 * that, and always where contact was stopped, it is drawn from answers that hold no number and no address.
 */
export function ThreadView(props: ThreadViewProps) {
	const { thread, opened, provider, children } = props;
	const { isStopped, newest } = thread;
	const isRead = props.isRead && !isStopped;
	const shown = shownIn(props);
	const compared = thread.versions.length > 1 ? comparedOf(opened, { provider, shown }) : undefined;
	const referral = newestReferral(opened);
	const notes = opened.notes.map(({ words, ...note }) => ({
		...note,
		words: isRead ? words : withoutContact(words),
	}));
	return (
		<>
			{isStopped && <Stopped />}
			{newest.lane === 'canary' && <Canary />}
			{newest.lane === 'suspect' && <Suspect />}
			{!isStopped && <ChangedDetails notes={notes} />}
			{compared && <SentAgain rows={compared} />}
			{referral ? (
				<Checked {...props} isRead={isRead} referral={referral} />
			) : (
				<NotAsAsked {...props} isRead={isRead} />
			)}
			{newest.sealedBy === 'browser' && referral && <SealedInBrowser />}
			{children}
			{compared && <AllVersions {...props} rows={compared} />}
		</>
	);
}

function shownIn({ thread, isRead }: ThreadViewProps): Shown {
	if (thread.isStopped) return 'stopped';
	return isRead ? 'all' : 'before-card';
}

function Checked({ referral, ...props }: ThreadViewProps & { referral: Referral }) {
	const { thread, provider } = props;
	const shown = shownOf(referral, shownIn(props));
	const safe = safeNow(referral.contact, props.timetable, props.now);
	return (
		<>
			{!thread.isStopped && <SafeCard referral={shown} provider={provider} safe={safe} />}
			{!thread.isStopped && <Reach {...props} referral={referral} safe={safe} />}
			<section class="desk-answers" aria-labelledby="answers-title">
				<h3 id="answers-title">What they told you</h3>
				<Rows rows={answerRows(shown)} />
			</section>
		</>
	);
}

type ReachProps = ThreadViewProps & { referral: Referral; safe: ReturnType<typeof safeNow> };

function Reach({ referral, safe, ...props }: ReachProps) {
	const rows = detailsOf(referral);
	if (rows.length === 0) return null;
	if (props.isRead) return <Details rows={rows} safe={safe} onCopy={props.onCopy} />;
	const made = triesMade(props.thread.newest.events);
	return (
		<BeforeDetails
			safe={safe}
			triesLeft={triesLeft(referral, props.provider, made)}
			onRead={props.onRead}
		/>
	);
}

/** Nothing of unchecked content is drawn where contact was stopped: a number may stand anywhere in it. */
function NotAsAsked({ thread, opened, isRead, onRead }: ThreadViewProps) {
	const newest = opened.versions.at(-1);
	return (
		<>
			<UncheckedWarning />
			{thread.isStopped && <p>It is not shown, because a number may stand anywhere in it.</p>}
			{!thread.isStopped && !isRead && (
				<button class="button" type="button" onClick={onRead}>
					I have read that nothing here says how it is safe. Show it
				</button>
			)}
			{isRead && newest?.kind === 'unchecked' && <Unchecked content={newest.content} />}
		</>
	);
}

function AllVersions({ thread, opened, rows }: ThreadViewProps & { rows: readonly Compared[] }) {
	const names = opened.versions.map(({ kind }, at) => {
		const number = thread.versions[at]?.version ?? at + 1;
		const newest = at === opened.versions.length - 1 ? ', newest' : '';
		return `Version ${number}${newest}${kind === 'unchecked' ? ' (unchecked)' : ''}`;
	});
	return (
		<section aria-labelledby="versions-heading">
			<h3 id="versions-heading">All versions side by side</h3>
			<Versions rows={rows} names={names} />
		</section>
	);
}
