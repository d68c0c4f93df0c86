import type { Store } from '../store.ts';

/** A store that rings once something with an alert has been written, so that it goes out now and not with the next round. */
export function withBell<S extends Store>(store: S, ring: () => void): S {
	return {
		...store,
		putReferral: async (...referral) => {
			const put = await store.putReferral(...referral);
			ring();
			return put;
		},
		putChange: async (change) => {
			await store.putChange(change);
			ring();
		},
	};
}
