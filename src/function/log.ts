/** What may be logged: no address, query, header, body, reference or word of a visitor has a field here. */
export interface LogLine {
	/** What happened. */
	event:
		| 'answered'
		| 'failed'
		| 'misconfigured'
		| 'purged'
		| 'keys-expired'
		| 'draft-not-kept'
		| 'desk-refused'
		| 'desk-recovery-key'
		| 'alert-dead'
		| 'alarm-not-told';
	/** Which route, as its method and path in the route table; `other` for anything else. */
	route_id: string;
	/** Status of the answer, 0 where there was none. */
	status: number;
	/** Upper bound of the time taken, in milliseconds. */
	ms_bucket: number;
}

/** Writes one line. */
export type Log = (line: LogLine) => void;

const buckets = [10, 50, 250, 1000, 5000, 30_000];

/** A log of allow-listed fields, one JSON line each, its time cut to the minute. */
export function createLog(release: string, now: () => number): Log {
	return ({ event, route_id, status, ms_bucket }) => {
		const ts_minute = `${new Date(now()).toISOString().slice(0, 16)}Z`;
		console.log(JSON.stringify({ ts_minute, event, route_id, status, ms_bucket, release }));
	};
}

/** Says one line for the person who started a host; never anything that a visitor caused. */
export function say(line: string): void {
	console.log(line);
}

/** Says why a host does not start, in one sentence. */
export function sayWhyNot(sentence: string): void {
	console.error(sentence);
}

/** The upper bound of a time, so that no line tells an exact one. */
export function bucketOf(milliseconds: number): number {
	return buckets.find((bound) => milliseconds <= bound) ?? 60_000;
}
