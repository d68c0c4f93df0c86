import { useState } from 'preact/hooks';
import { codeWords } from '../../desk/event-words.ts';
import type { PostedEvent } from '../../desk/events.ts';
import { isEnded, type Thread } from '../../desk/threads.ts';
import type { Draft } from './kept.ts';
import type { Noted, Noting } from './noting.ts';

interface ActionsProps {
	thread: Thread;
	noting: Noting;
	draft: Draft;
	say: (words: string) => void;
}

type Coded = keyof typeof codeWords;

const labels: Readonly<Record<Coded, { title: string; ask: string; press: string }>> = {
	attempted: { title: 'Contact tried', ask: 'What came of it', press: 'Record this try' },
	reached: {
		title: 'Reached',
		ask: 'The police, as the person said it. It is counted, without any name',
		press: 'Record that you reached them',
	},
	'not-ours': { title: 'Not ours', ask: 'Why', press: 'Record that it is not ours' },
	closed: { title: 'Close', ask: 'How it ended', press: 'Close it' },
};

const outcomes: Readonly<Record<Noted, string>> = {
	noted: 'Recorded.',
	waits:
		'There is no connection. It is kept here and recorded once there is one. Do not lock the desk before that.',
	moved:
		'Somebody else recorded something meanwhile. Look at what was done, then record yours again.',
	refused: 'It was not recorded: the site refused it. Look at what was done.',
	busy: '',
};

/** What can be recorded about a thread. None of it holds a word about the person. */
export function Actions(props: ActionsProps) {
	const { thread } = props;
	const { events } = thread.newest;
	if (isEnded(events) && events.some(({ event }) => event === 'closed')) return null;
	const isAccepted = events.some(({ event }) => event === 'accepted');
	const coded: Coded[] = [
		...(thread.isStopped ? [] : (['attempted', 'reached'] as const)),
		...(isAccepted ? [] : (['not-ours'] as const)),
		'closed',
	];
	return (
		<div class="desk-actions">
			<h3>Record what you did</h3>
			{!isAccepted && !thread.isStopped && <Accept {...props} />}
			{coded.map((event) => (
				<Action key={event} event={event} {...props} />
			))}
		</div>
	);
}

function usePress({ thread, noting, say }: ActionsProps) {
	const [isBusy, setBusy] = useState(false);
	const press = async (event: PostedEvent, code?: string): Promise<Noted> => {
		if (isBusy) return 'busy';
		setBusy(true);
		const noted = await noting.note(thread.newest, event, code);
		setBusy(false);
		if (noted !== 'busy') say(outcomes[noted]);
		return noted;
	};
	return { isBusy, press };
}

function Accept(props: ActionsProps) {
	const { isBusy, press } = usePress(props);
	return (
		<p>
			<button
				class="button"
				type="button"
				aria-disabled={isBusy}
				onClick={() => void press('accepted')}
			>
				Accept: we take this on
			</button>
		</p>
	);
}

function Action({ event, ...props }: ActionsProps & { event: Coded }) {
	const { draft, say } = props;
	const { title, ask, press: words } = labels[event];
	const [code, setCode] = useState(draft.codes[event] ?? '');
	const { isBusy, press } = usePress(props);
	const choose = (chosen: string) => {
		draft.codes[event] = chosen;
		setCode(chosen);
	};
	const record = async () => {
		if (code === '') {
			say(`${title}: choose one of the answers first.`);
			return;
		}
		if ((await press(event, code)) === 'noted') choose('');
	};
	const codes: Readonly<Record<string, string>> = codeWords[event];
	return (
		<form
			class="desk-action"
			aria-label={title}
			onSubmit={(submit) => {
				submit.preventDefault();
				void record();
			}}
		>
			<label htmlFor={`code-${event}`}>
				<strong>{title}.</strong> {ask}
			</label>
			<select
				id={`code-${event}`}
				value={code}
				onChange={({ currentTarget }) => {
					choose(currentTarget.value);
				}}
			>
				<option value="">Choose</option>
				{Object.entries(codes).map(([value, meaning]) => (
					<option key={value} value={value}>
						{meaning}
					</option>
				))}
			</select>
			<button class="button button--quiet desk-small" type="submit" aria-disabled={isBusy}>
				{words}
			</button>
		</form>
	);
}
