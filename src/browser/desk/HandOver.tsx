import { useRef, useState } from 'preact/hooks';
import { type Resealed, resealFor } from '../../desk/hand-over.ts';
import { whatBlocks } from '../../desk/may-hand-over.ts';
import type { Opened } from '../../desk/open-referral.ts';
import { isEnded } from '../../desk/threads.ts';
import type { Referral } from '../../referral/schema.ts';
import { keyringRoots } from '../../referral/keyring-roots.ts';
import { formatReference } from '../../referral/reference.ts';
import type { OpenProps } from './OpenThread.tsx';

interface HandOverProps extends OpenProps {
	/** The newest version, as it opened. */
	newest: Opened | undefined;
	/** Its answers, where they are as the form asks. */
	referral: Referral | undefined;
}

/** Handing a referral to another team: sealed anew here to its keys, and only with the person's agreement on record. */
export function HandOver(props: HandOverProps) {
	const { data, session, thread, draft, referral, say } = props;
	const [to, setTo] = useState(draft.to);
	const [hasChecked, setChecked] = useState(draft.hasChecked);
	const [isBusy, setBusy] = useState(false);
	const sealed = useRef<Resealed>();
	const { events } = thread.newest;
	// A stop ends contact, and nobody is to be asked anything.
	if (isEnded(events) || thread.isStopped) return null;
	const others = data.providers.filter(({ id }) => id !== session.provider.id);
	const why = whatBlocks({ referral, events, isStopped: thread.isStopped, to, hasChecked });
	const team = others.find(({ id }) => id === to);
	const needsAgreement =
		team && !events.some(({ event, code }) => event === 'agreed' && code === to);
	const once = (act: () => Promise<string>) => {
		if (isBusy) return;
		setBusy(true);
		void act().then((words) => {
			setBusy(false);
			if (words) say(words);
		});
	};
	return (
		<section class="desk-hand screen-only" aria-labelledby="hand-title">
			<h3 id="hand-title">Hand it to another team</h3>
			<p class="desk-field">
				<label htmlFor="hand-to">Which team</label>
				<select
					id="hand-to"
					value={to}
					onChange={({ currentTarget }) => {
						draft.to = currentTarget.value;
						sealed.current = undefined;
						setTo(currentTarget.value);
					}}
				>
					<option value="">Choose</option>
					{others.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</p>
			{referral?.doNotShare !== undefined && (
				<p class="desk-tick">
					<input
						id="hand-checked"
						type="checkbox"
						checked={hasChecked}
						onChange={({ currentTarget }) => {
							draft.hasChecked = currentTarget.checked;
							setChecked(currentTarget.checked);
						}}
					/>
					<label htmlFor="hand-checked">
						I have read whom they do not want this shared with, and checked that this team is safe
					</label>
				</p>
			)}
			{needsAgreement && (
				<p>
					<button
						class="button button--quiet"
						type="button"
						aria-disabled={isBusy}
						onClick={() => {
							once(async () => agreedWords[await props.noting.note(thread.newest, 'agreed', to)]);
						}}
					>
						Record: I asked, and they agreed to {team.name}
					</button>
				</p>
			)}
			{why.length > 0 && (
				<ul class="desk-blocks" id="hand-why">
					{why.map((reason) => (
						<li key={reason}>{reason}</li>
					))}
				</ul>
			)}
			<button
				class="button"
				type="button"
				aria-disabled={isBusy || why.length > 0}
				aria-describedby={why.length > 0 ? 'hand-why' : undefined}
				onClick={() => {
					if (why.length > 0) say(`Not handed over. ${why.join(' ')}`);
					else once(() => handOver(props, { to, sealed }));
				}}
			>
				Hand it over{team && ` to ${team.name}`}
			</button>
		</section>
	);
}

const agreedWords = {
	noted: 'Their agreement is recorded.',
	waits: 'There is no connection. Their agreement is recorded once there is one.',
	moved: 'Somebody else recorded something meanwhile. Look at what was done, then record it again.',
	refused: 'It was not recorded: the site refused it.',
	busy: '',
} as const;

const refusals: Readonly<Record<string, string>> = {
	stopped: 'Not handed over: they asked that nobody gets in touch.',
	'not-agreed': 'Not handed over: their agreement to this team is not recorded.',
	'not-opened': 'Not handed over: it is not recorded as opened yet. Try again in a moment.',
	moved:
		'Not handed over: somebody else recorded something meanwhile. Look at what was done, then try again.',
	erased: 'Not handed over: it is erased.',
};

/** Seals anew and posts; the same bytes again where a try got no answer, so that two tries are one hand-over. */
async function handOver(
	props: HandOverProps,
	{ to, sealed }: { to: string; sealed: { current: Resealed | undefined } },
): Promise<string> {
	const { data, newest, session, thread } = props;
	const team = data.providers.find(({ id }) => id === to);
	if (!team || newest?.kind !== 'checked') return 'These answers cannot be handed on.';
	const today = new Date(props.now).toISOString().slice(0, 10);
	if (!sealed.current) {
		const resealed = await resealFor(newest, { to: team, today, roots: keyringRoots });
		if (resealed === 'not-signed') {
			return 'Not handed over: nobody has signed for the keys of that team on this page. Call the other team, and tell whoever keeps your keys.';
		}
		sealed.current = resealed;
	}
	if (!sealed.current) return 'These answers are too long to be sealed again. Call the other team.';
	const { version, events } = thread.newest;
	const after = events.at(-1)?.n ?? 0;
	const request = { thread: thread.thread, version, after, ...sealed.current };
	const answered = await session.client.handOver(request);
	if (answered.kind === 'no-answer') {
		return 'The site does not answer. Whether it was handed over is not known: press again, it is done once.';
	}
	if (answered.kind === 'refused') {
		if (answered.problem === 'not-signed-in') props.onEnded();
		return refusals[answered.problem] ?? 'Not handed over: the site refused it.';
	}
	props.onHandedOn();
	return `Handed over to ${team.name}. Its reference there is ${formatReference(answered.value.reference)}.`;
}
