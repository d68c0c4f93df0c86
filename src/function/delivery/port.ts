/** An alert: reference, area and clock, and nothing else on any channel. */
export interface Alert {
	/** The same over all attempts; the receiver tells a repeat by it. */
	id: string;
	/** The referral's reference as people read it. */
	reference: string;
	/** Name of the area. */
	area: string;
	/** When it must have been opened, as the alert prints it. */
	openBy: string;
}

/** What a channel answered. */
export type Delivered =
	{ kind: 'delivered' } | { kind: 'failed'; code: number; retryAfter?: number };

/** PORT: takes an alert to a provider. */
export interface Delivery {
	/** Sends one alert; resolves with what the channel said, and never throws for it. */
	send: (alert: Alert) => Promise<Delivered>;
}
