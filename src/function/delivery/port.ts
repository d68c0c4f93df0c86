/** What goes out: fixed wording, and nothing about anybody beside a reference, an area and a time. */
export interface Notice {
	/** The same over all attempts; the receiver tells a repeat by it. */
	id: string;
	/** What it is, for programs, such as `referral.waiting`. */
	type: string;
	/** One line. */
	subject: string;
	/** The whole text. */
	text: string;
	/** What the text says, field by field, for programs. */
	data: Readonly<Record<string, string | number>>;
}

/** What a channel answered. */
export type Delivered =
	/** It took the notice; `refused` counts the addresses of several that it did not take. */
	| { kind: 'delivered'; refused?: number }
	/** Some of several addresses took it, others may later; `settled` marks those that need not be tried again. */
	| {
			kind: 'partly';
			settled: readonly string[];
			code: number;
			retryAfter?: number | undefined;
			refused?: number;
	  }
	/**
	 * It did not, and may later: its status or 0, and for how many milliseconds it asked us to stay away. `isFinal` where
	 * this one address will never take it.
	 */
	| { kind: 'failed'; code: number; retryAfter?: number | undefined; isFinal?: boolean }
	/** It says that it is gone for good. */
	| { kind: 'gone' };

/** PORT: takes a notice to somebody. */
export interface Delivery {
	/**
	 * Sends one notice, but to no address that an earlier attempt has settled; resolves with what the channel said, and
	 * never throws for it.
	 */
	send: (notice: Notice, settled?: readonly string[]) => Promise<Delivered>;
}

/** How long a channel may take, in milliseconds. */
export const sendWithin = 15_000;
