import type { Bytes } from '../../referral/bytes.ts';
import type { Lane } from '../store.ts';
import type { AlertKind, ChannelName } from './alert-rows.ts';

/** An alert that one worker holds for a minute. */
export interface Leased {
	/** The same over all attempts. */
	id: string;
	/** Who holds it. */
	by: string;
	/** Thread id of its referral. */
	thread: string;
	/** Which answers of the thread. */
	version: number;
	/** Id of the provider that its referral is for. */
	provider: string;
	/** Id of the area. */
	area: string;
	/** The referral's reference as stored. */
	reference: string;
	/** The referral's queue. */
	lane: Lane;
	/** What it is about. */
	kind: AlertKind;
	/** How it goes out; `first` is whatever its receiver declared first. */
	channel: ChannelName | 'first';
	/** Which attempt this is, from 1. */
	attempts: number;
	/** By when a person must have opened the referral, in milliseconds since 1970; 0 where nobody said. */
	openBy: number;
	/** Marks of addresses that earlier attempts have settled, as in delivery/to-all.ts. */
	settled: readonly string[];
}

/** What became of an attempt: it went out, it is tried again, or it waits for a person. */
export type Settled =
	| { kind: 'done'; code: number }
	| { kind: 'again'; code: number; dueAt: number; settled?: readonly string[] }
	| { kind: 'dead'; code: number };

/** How many alerts are in which state. */
export interface OutboxCounts {
	/** Waiting for their moment, or on the way. */
	due: number;
	/** Those of them whose moment passed more than five minutes ago. */
	late: number;
	/** Given up, waiting for a person. */
	dead: number;
}

/** PORT: alerts that wait to go out. Everything throws when the database does not answer. */
export interface Outbox {
	/** Takes the next alert that is due at `now` (milliseconds) for a minute; no two workers ever hold the same. */
	lease: (worker: { by: string; now: number }) => Promise<Leased | undefined>;
	/** Says what became of an attempt. An alert that somebody has ended meanwhile stays ended. */
	settle: (leased: Pick<Leased, 'id' | 'by'>, settled: Settled) => Promise<void>;
	/** The sealed bytes that an alert is about, for a case system that wants them. */
	sealedOf: (leased: Pick<Leased, 'thread' | 'version'>) => Promise<Bytes | undefined>;
	/** Makes dead alerts due again under their ids, all of them or those of one reference; gives how many. */
	redeliver: (which: { reference?: string | undefined; now: number }) => Promise<number>;
	/** Mends what a clock that was put back, or somebody who ended an alert, left behind; asked every minute. */
	mend: (now: number) => Promise<void>;
	/** How many alerts are in which state at `now`. */
	counts: (now: number) => Promise<OutboxCounts>;
}
