import type { Alerting, AlertChannel } from '../../referral/alerting.ts';
import { afterWorkingTimes } from '../../referral/clock.ts';
import type { ReferralProvider } from '../../referral/function-data.ts';
import type { Env } from '../env.ts';
import { type AlertKind, type AlertRow, type ClockKind, clockKinds } from './alert-rows.ts';

/** Whom a referral is for. */
interface Addressee {
	/** Id of the area. */
	area: string;
	/** The provider that can open it. */
	provider: ReferralProvider;
}

type Clock = Pick<Env, 'data' | 'alerting' | 'now'>;

const hour = 3_600_000;

/** When each step of the clock comes, as a part of the time within which a person opens a referral. */
export const clockSteps = {
	remind: 0.5,
	second: 1,
	duty: 1.5,
	fallback: 2,
} as const satisfies Record<ClockKind, number>;

/** The ways in which an alert of a kind goes out; none where nobody is named. */
export function channelsOf(
	kind: AlertKind,
	{ area, provider }: { area: string; provider: string },
	{ providers, duty }: Alerting,
): readonly AlertChannel[] {
	const own = providers[provider];
	if (kind === 'duty') return duty[area] ?? [];
	if (kind === 'fallback') return providers[own?.fallback ?? '']?.alerts ?? [];
	if (kind === 'second' && own && own.second.length > 0) return own.second;
	return own?.alerts ?? [];
}

/** What is stored with a referral that comes now: its alert at once, and the clock on opening it. */
export function alertRows({ area, provider }: Addressee, env: Clock): AlertRow[] {
	const moments = momentsOf({ area, provider }, env);
	const openBy = moments.second;
	return [
		['notify', env.now()] as const,
		...clockKinds.map((kind) => [kind, moments[kind]] as const),
	].flatMap(([kind, dueAt]) =>
		channelsOf(kind, { area, provider: provider.id }, env.alerting).map(({ by }): AlertRow => ({
			kind,
			channel: by,
			dueAt,
			openBy,
		})),
	);
}

/**
 * When each step of the clock comes, in the provider's working time without the bank holidays of the area's nation.
 * Where eight weeks hold no such time, the clock runs day and night: a referral must not wait for hours that never come.
 */
function momentsOf(
	{ area, provider }: Addressee,
	{ data, alerting, now }: Clock,
): Record<ClockKind, number> {
	const { openWithin = 1 } = alerting.providers[provider.id] ?? {};
	// An area whose form has closed meanwhile has its referrals still.
	const { nation = 'england' } = data.areas.find(({ id }) => id === area) ?? {};
	const timetable = { hours: provider.intake.hours, holidays: data.bankHolidays[nation] };
	const at = now();
	const lengths = clockKinds.map((kind) => openWithin * clockSteps[kind] * hour);
	const moments = afterWorkingTimes(timetable, { lengths, now: at });
	const momentOf = (kind: ClockKind) => {
		const i = clockKinds.indexOf(kind);
		return moments[i] ?? at + (lengths[i] ?? 0);
	};
	return {
		remind: momentOf('remind'),
		second: momentOf('second'),
		duty: momentOf('duty'),
		fallback: momentOf('fallback'),
	};
}
