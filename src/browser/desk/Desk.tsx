import { useRef, useState } from 'preact/hooks';
import type { DeskData } from './desk-data.ts';
import { createKept } from './kept.ts';
import type { Session } from './session.ts';
import { type Locked, Unlock } from './Unlock.tsx';
import { Workplace } from './Workplace.tsx';

/** The desk: locked, or open with everything in memory. Locking drops the key, the token and all that was opened. */
export function Desk({ data }: { data: DeskData }) {
	const [session, setSession] = useState<Session>();
	const [why, setWhy] = useState<Locked>();
	const kept = useRef(createKept());
	if (!session) return <Unlock data={data} why={why} onOpen={setSession} />;
	return (
		<Workplace
			data={data}
			session={session}
			kept={kept.current}
			onLock={(reason) => {
				// What was chosen outlives a session that ended by itself, and nothing else.
				if (reason !== 'ended') kept.current = createKept();
				setWhy(reason);
				setSession(undefined);
			}}
		/>
	);
}
