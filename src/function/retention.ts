import type { Env } from './env.ts';

/** Forgets expired drafts; both hosts call it every minute. A database that does not answer is tried again next time. */
export async function purgeExpiredDrafts({ store, now, log }: Env): Promise<void> {
	const purged = store.purgeDrafts(Math.floor(now() / 1000)).then(
		() => 200,
		() => 503,
	);
	const status = await purged;
	if (status !== 200) log({ event: 'failed', route_id: 'purge', status, ms_bucket: 0 });
}
