import type { Bytes } from '../../referral/bytes.ts';
import type { DeskEvent } from '../api.ts';

/** One version of a referral that waits, still sealed. */
export interface Row {
	reference: string;
	thread: string;
	version: number;
	provider: string;
	area: string;
	lane: string;
	sealedBy: string;
	state: string;
	day: number;
	/** Whether somebody with its code has asked to stop all contact. */
	isStopped: boolean;
	/** Notes that the safe details have changed, not yet checked with the person. */
	changes: number;
	/** Key ids that open it. */
	kids: readonly string[];
	/** What was noted about it. */
	events: readonly DeskEvent[];
}

/** A note of changed safe details, still sealed. */
export interface Note {
	id: string;
	day: number;
	sealed: Bytes;
}

/** Where the command reads from: the database on this machine, or a site. */
export interface Source {
	/** What waits, by day, reference and version. */
	list: () => Promise<Row[]>;
	/** The envelope of a row, with the notes of its thread. */
	open: (row: Row) => Promise<{ sealed: Bytes; notes: Note[] }>;
}
