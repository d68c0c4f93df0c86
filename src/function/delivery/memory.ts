import type { Alert, Delivery } from './port.ts';

/** A delivery that keeps its alerts in memory, for demonstrations and tests. */
export interface MemoryDelivery extends Delivery {
	/** What was sent, the first first. */
	sent: readonly Alert[];
}

/** Makes a delivery that reaches nobody. */
export function createMemoryDelivery(): MemoryDelivery {
	const sent: Alert[] = [];
	return {
		sent,
		send: (alert) => {
			sent.push(alert);
			return Promise.resolve({ kind: 'delivered' });
		},
	};
}
