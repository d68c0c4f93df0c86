import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DeskEvent, Waiting } from '../../desk/api.ts';
import { threadsOf } from '../../desk/threads.ts';
import { useEvery } from './watch.ts';
import type { Session } from './session.ts';
import { createVault, type Vault } from './vault.ts';

/** What is known of what waits. */
interface Listed {
	/** Every version that is not erased; undefined until it came. */
	referrals: readonly Waiting[] | undefined;
	/** How many threads are here, sealed. */
	here: number;
	/** Whether the last try to list failed. */
	problem: boolean;
	/** The sealed bytes. */
	vault: Vault;
	/** Lists again. */
	load: () => Promise<void>;
	/** Puts in what a note answered, without listing again. */
	setEvents: (thread: string, version: number, events: readonly DeskEvent[]) => void;
}

/** A token is renewed once less than this is left of it, in milliseconds. */
const renewBefore = 5 * 60_000;

/** Lists what waits, again every minute: a stop must be seen while a referral is open. Without a connection it asks nobody. */
export function useList({ client }: Session, { onEnded }: { onEnded: () => void }): Listed {
	const [referrals, setReferrals] = useState<readonly Waiting[]>();
	const [here, setHere] = useState(0);
	const [problem, setProblem] = useState(false);
	const vault = useMemo(() => createVault(client), [client]);

	async function load(): Promise<void> {
		if (!navigator.onLine) {
			setProblem(true);
			return;
		}
		if (client.expires() - Date.now() < renewBefore) await client.renew();
		const answered = await client.list();
		if (answered.kind === 'refused' && answered.problem === 'not-signed-in') {
			onEnded();
			return;
		}
		setProblem(answered.kind !== 'ok');
		if (answered.kind !== 'ok') return;
		setReferrals(answered.value.referrals);
		await vault.fill(threadsOf(answered.value.referrals), setHere);
	}

	useEffect(() => void load(), [client]);
	useEvery(60_000, () => void load());

	const setEvents: Listed['setEvents'] = (thread, version, events) => {
		setReferrals((rows) =>
			rows?.map((row) =>
				row.thread === thread && row.version === version
					? { ...row, ...openedBy(events), events: [...events] }
					: row,
			),
		);
	};
	return { referrals, here, problem, vault, load, setEvents };
}

/** Once somebody has opened it, no clock runs any more. */
function openedBy(events: readonly DeskEvent[]): Partial<Waiting> {
	return events.some(({ event }) => event === 'opened') ? { openBy: null, isOverdue: false } : {};
}
