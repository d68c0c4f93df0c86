import { ageBands, harmCodes } from '../referral/codes.ts';
import type { FunctionData, ReferralArea, ReferralProvider } from '../referral/function-data.ts';
import { recipientOf } from '../referral/routing.ts';
import { checkAnswers, formVersion, type RawAnswers } from '../referral/schema.ts';
import { sealTo } from '../referral/seal-to.ts';
import { seal } from '../referral/seal.ts';
import { sha256, toHex, utf8 } from '../referral/bytes.ts';
import { openState } from '../referral/working-time.ts';
import { canaryTurn } from './canary-turn.ts';
import { type Env, placeOf } from './env.ts';
import type { AlertRow } from './outbox/alert-rows.ts';
import { channelsOf } from './outbox/clock-rows.ts';
import type { Turns } from './outbox/turns.ts';
import { receiptsFor } from './stop-code.ts';
import { dayNumber, dayText } from './submit.ts';

/** Within how many milliseconds a person opens the daily test. */
const openWithin = 24 * 3_600_000;

/**
 * Sends each provider its test of the day, once it is open: checked, sealed and stored like what a person sends without
 * script, in a lane of its own, so that the desk shows what it is. Only opening it ends its clock.
 */
export async function sendCanaries(env: Env, turns: Turns): Promise<void> {
	const today = dayNumber(env);
	for (const provider of env.data.providers) {
		const found = wayTo(provider, env.data);
		if (!found || !isOpen(provider, found.area, env)) continue;
		if ((await turns.last(canaryTurn(provider.id))) === today) continue;
		await send({ provider, ...found, today }, env);
		await turns.take(canaryTurn(provider.id), today);
	}
}

interface Way {
	area: ReferralArea;
	raw: RawAnswers;
}

/** Answers that lead to a provider; undefined where none do. */
function wayTo(provider: ReferralProvider, data: FunctionData): Way | undefined {
	for (const area of data.areas) {
		for (const ageGroup of ageBands.toReversed()) {
			for (const harm of [undefined, ...harmCodes]) {
				const raw = { who: 'me', ageGroup, ...(harm ? { harm: [harm] } : {}) };
				if (recipientOf(raw, { area, data }).id === provider.id) return { area, raw };
			}
		}
	}
	return undefined;
}

function isOpen({ intake }: ReferralProvider, { nation }: ReferralArea, env: Env): boolean {
	const timetable = { hours: intake.hours, holidays: env.data.bankHolidays[nation] };
	return openState(timetable, env.now()).kind === 'open';
}

async function send(
	{ provider, area, raw, today }: Way & { provider: ReferralProvider; today: number },
	env: Env,
): Promise<void> {
	const asked = { ...raw, contact: 'self', keepAnswers: 'keep' };
	const checked = checkAnswers(asked, placeOf(area, env));
	// A team that holds no answers for people who will ring themselves takes none of these: then the envelope says it.
	const content = checked.kind === 'ready' ? checked.referral : { test: 'The daily test.' };
	const thread = await threadOf(`canary|${provider.id}|${today}`, env);
	const { recipients } = sealTo(provider.keyring, dayText(env));
	const binding = { provider: provider.id, formVersion, thread, version: 1 };
	const sealing = await seal(content, { binding, recipients });
	if (sealing.kind === 'too-long') throw new Error('The daily test is too long to seal.');
	const { sealed, sizeClass } = sealing;
	const row = { thread, version: 1, provider: provider.id, area: area.id, sealed, sizeClass };
	const kids = recipients.map(({ kid }) => kid).join(',');
	const origin = { fp: await sha256(sealed), kids, sealedBy: 'server', lane: 'canary' } as const;
	const alerts = alertsOf({ provider: provider.id, area: area.id }, env);
	await env.store.putReferral({ ...row, ...origin, day: today, alerts }, receiptsFor(thread, env));
}

function alertsOf(to: { provider: string; area: string }, { alerting, now }: Env): AlertRow[] {
	const openBy = now() + openWithin;
	return channelsOf('notify', to, alerting).flatMap(({ by }, i) => {
		const alert: AlertRow = { kind: 'notify', channel: by, dueAt: now(), openBy };
		return i === 0 ? [alert, { ...alert, kind: 'second', dueAt: openBy }] : [alert];
	});
}

/** The same for two workers on one day, and nobody outside can tell it beforehand. */
async function threadOf(name: string, { tokenKey }: Env): Promise<string> {
	const mac = await crypto.subtle.sign('HMAC', tokenKey, utf8(name));
	return toHex(new Uint8Array(mac, 0, 16));
}
