import { useEffect, useRef } from 'preact/hooks';
import { BusyForm } from './BusyForm.tsx';
import type { DeskData } from './desk-data.ts';
import { enter, type Session } from './session.ts';

/** Why the desk is locked; nothing where the page was just opened. */
export type Locked = 'left' | 'idle' | 'ended' | undefined;

const reasons: Readonly<Record<Exclude<Locked, undefined>, string>> = {
	left: 'The desk is locked. Everything that was open is gone from this page.',
	idle: 'Nobody used the desk for 10 minutes, so it was locked. Everything that was open is gone from this page.',
	ended:
		'Your session has ended. Unlock the desk to go on where you were. What you had chosen is kept.',
};

interface UnlockProps {
	data: DeskData;
	/** Why it is locked. */
	why: Locked;
	/** The desk is open. */
	onOpen: (session: Session) => void;
}

/** The way in: a key file and its passphrase. Nothing of either leaves this page. */
export function Unlock({ data, why, onOpen }: UnlockProps) {
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (why) title.current?.focus();
	}, [why]);
	const tryToEnter = async (form: HTMLFormElement) => {
		const entering = await enter(await readForm(form), data);
		if (entering.kind !== 'open') return entering.todo;
		onOpen(entering.session);
		return undefined;
	};
	return (
		<>
			<h1 ref={title} tabIndex={-1}>
				The desk
			</h1>
			{why && <p class="desk-note">{reasons[why]}</p>}
			<p class="lead">Here your team opens the referrals that were sent to it.</p>
			<BusyForm
				button="Unlock"
				busy="Opening the key. This takes a second or two."
				onSubmit={tryToEnter}
			>
				<p class="desk-field">
					<label htmlFor="key-file">Key file</label>
					<span class="quiet" id="key-hint">
						Your team’s own, such as dorset-team.2026-12.desk.key.json. It is read here and sent
						nowhere.
					</span>
					<input id="key-file" type="file" accept=".json" aria-describedby="key-hint todo" />
				</p>
				<p class="desk-field">
					<label htmlFor="passphrase">Passphrase</label>
					<input id="passphrase" type="password" autocomplete="off" aria-describedby="todo" />
				</p>
			</BusyForm>
			{data.demo && <DemoKey />}
			<p>
				<a href="/desk/keys/">Make new keys</a>
			</p>
		</>
	);
}

function DemoKey() {
	return (
		<div class="desk-note">
			<p>
				<strong>In this demonstration</strong> the key files lie on the computer that runs the site,
				in the folder <code>.data/keys/private/</code>: for Dorset it is{' '}
				<code>dorset-victim-support.desk.key.json</code>. Their passphrase stands in{' '}
				<code>demonstration-passphrase.txt</code> beside them.
			</p>
		</div>
	);
}

async function readForm(form: HTMLFormElement): Promise<{ text: string; passphrase: string }> {
	const file = form.querySelector<HTMLInputElement>('#key-file')?.files?.[0];
	const passphrase = form.querySelector<HTMLInputElement>('#passphrase')?.value ?? '';
	return { text: file ? await file.text() : '', passphrase };
}
