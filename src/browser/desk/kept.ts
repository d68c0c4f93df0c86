/** What was chosen about a thread and not sent yet: codes and teams, never an answer. */
export interface Draft {
	/** The code chosen for each event. */
	codes: Record<string, string>;
	/** The team that it is to go to. */
	to: string;
	/** Whether a worker says to have checked whom not to tell. */
	hasChecked: boolean;
}

/** What outlives a session that ended: where somebody was, and what was chosen. */
export interface Kept {
	/** The thread that was open. */
	thread: string | undefined;
	/** What was chosen about a thread. */
	draftOf: (thread: string) => Draft;
}

/** Nothing kept yet. */
export function createKept(): Kept {
	const drafts = new Map<string, Draft>();
	return {
		thread: undefined,
		draftOf: (thread) => {
			const draft = drafts.get(thread) ?? { codes: {}, to: '', hasChecked: false };
			drafts.set(thread, draft);
			return draft;
		},
	};
}
