import type { Delivery, Notice } from './port.ts';

/** A delivery that keeps its notices in memory, for demonstrations and tests. */
export interface MemoryDelivery extends Delivery {
	/** What was sent, the first first. */
	sent: readonly Notice[];
}

/** Makes a delivery that reaches nobody. */
export function createMemoryDelivery(): MemoryDelivery {
	const sent: Notice[] = [];
	return {
		sent,
		send: (notice) => {
			sent.push(notice);
			return Promise.resolve({ kind: 'delivered' });
		},
	};
}

/** A delivery to nowhere that remembers nothing: where a demonstration runs on a host without a disk. */
export const nowhere: Delivery = { send: () => Promise.resolve({ kind: 'delivered' }) };
