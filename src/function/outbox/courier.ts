import type { ReferralArea } from '../../referral/function-data.ts';
import { toBase64url } from '../../referral/bytes.ts';
import type { RandomBytes } from '../../referral/reference.ts';
import { noticeOf, type SealedPart } from '../delivery/wording.ts';
import type { Delivered } from '../delivery/port.ts';
import type { Log } from '../log.ts';
import type { Alarms } from './alarms.ts';
import type { AlarmKind } from './alarm-kinds.ts';
import type { Leased, Outbox, Settled } from './port.ts';
import { mostAttempts, nextAttempt } from './schedule.ts';
import type { Target, Targets } from './targets.ts';

/** What sending alerts stands on. */
export interface CourierParts {
	/** Where alerts wait. */
	outbox: Outbox;
	/** What a person has to look at. */
	alarms: Alarms;
	/** Everybody who can be told. */
	targets: Targets;
	/** Areas, for their names. */
	areas: readonly Pick<ReferralArea, 'id' | 'name'>[];
	/** The clock, in milliseconds since 1970. */
	now: () => number;
	/** Random bytes. */
	random: RandomBytes;
	/** Writes allow-listed lines. */
	log: Log;
	/** Name of this worker, another one for each process. */
	by: string;
}

/** How many alerts are under way at once. */
const atOnce = 4;

/** How many alerts one worker of a round sends; the others come with the next round. */
const mostEach = 250;

/** Sends every alert that is due, a few at a time. Throws when the database does not answer. */
export async function deliverDue(parts: CourierParts): Promise<void> {
	await Promise.all(Array.from({ length: atOnce }, () => work(parts)));
}

async function work(parts: CourierParts): Promise<void> {
	const { outbox, now, by } = parts;
	for (let i = 0; i < mostEach; i++) {
		const leased = await outbox.lease({ by, now: now() });
		if (!leased) return;
		await outbox.settle(leased, await attempt(leased, parts));
	}
}

async function attempt(leased: Leased, parts: CourierParts): Promise<Settled> {
	const { targets } = parts;
	// Nobody outside is told of a test: if nobody has opened it by now, that is for the operator.
	if (leased.lane === 'canary' && leased.kind !== 'notify') {
		await raise('canary', leased.provider, parts);
		return { kind: 'done', code: 0 };
	}
	const target = targets.of(leased, leased.channel);
	// Workers that died while they held it have used up its attempts.
	if (!target || leased.attempts > mostAttempts) return giveUp(leased, 0, parts);
	if (await parts.alarms.isOpen('gone', target.name)) return giveUp(leased, 410, parts);
	return judge(leased, { target, delivered: await send(leased, target, parts) }, parts);
}

async function send(leased: Leased, target: Target, parts: CourierParts): Promise<Delivered> {
	const area = parts.areas.find(({ id }) => id === leased.area)?.name ?? leased.area;
	const sealed = target.wantsSealed ? await sealedPart(leased, parts) : undefined;
	return target.delivery.send(noticeOf({ ...leased, area }, sealed), leased.settled);
}

async function sealedPart(
	leased: Leased,
	{ outbox }: CourierParts,
): Promise<SealedPart | undefined> {
	const sealed = await outbox.sealedOf(leased);
	const { thread, version } = leased;
	return sealed && { sealed: toBase64url(sealed), thread, version };
}

async function judge(
	leased: Leased,
	{ target, delivered }: { target: Target; delivered: Delivered },
	parts: CourierParts,
): Promise<Settled> {
	switch (delivered.kind) {
		case 'delivered':
			if (delivered.refused) await raise('refused', target.name, parts);
			return { kind: 'done', code: 200 };
		case 'partly': {
			if (delivered.refused) await raise('refused', target.name, parts);
			const { code, settled } = delivered;
			const dueAt = nextOf(leased, delivered, parts);
			if (dueAt !== undefined) return { kind: 'again', code, dueAt, settled };
			// Somebody was told, so it is not given up; who was not is for a person to find out.
			await raise('refused', target.name, parts);
			return { kind: 'done', code };
		}
		case 'gone':
			await raise('gone', target.name, parts);
			return giveUp(leased, 410, parts);
		case 'failed': {
			const { code } = delivered;
			const dueAt = nextOf(leased, delivered, parts);
			return dueAt === undefined ? giveUp(leased, code, parts) : { kind: 'again', code, dueAt };
		}
	}
}

function nextOf(
	{ attempts }: Leased,
	{ retryAfter }: { retryAfter?: number | undefined },
	{ now, random }: CourierParts,
): number | undefined {
	return nextAttempt({ attempts, now: now(), retryAfter }, random);
}

/** The alarm comes first: a process that ends between the two raises it twice rather than never. */
async function giveUp(leased: Leased, code: number, parts: CourierParts): Promise<Settled> {
	await raise('dead', leased.reference, parts);
	parts.log({ event: 'alert-dead', route_id: 'outbox', status: code, ms_bucket: 0 });
	return { kind: 'dead', code };
}

async function raise(kind: AlarmKind, subject: string, parts: CourierParts): Promise<void> {
	await parts.alarms.raise({ kind, subject, day: Math.floor(parts.now() / 86_400_000) });
}
