import { freshnessOf } from './freshness.ts';
import type { Standing } from './standing.ts';

/** The day and the kind of site for which a route is judged. */
interface Occasion {
	today: string;
	demo: boolean;
}

/** What decides whether a service takes people on. */
interface Listed {
	status: 'active' | 'inactive' | 'defunct' | 'temporarily-closed';
	standing: Standing;
	verifiedOn?: string | undefined;
}

/** Whether a listing may be offered as a way to ask for support: not history, not closed, not stale. */
export function takesPeople({ status, standing, verifiedOn }: Listed, today: string): boolean {
	return status === 'active' && standing !== 'historic' && !isStale({ verifiedOn }, today);
}

function isStale({ verifiedOn }: Pick<Listed, 'verifiedOn'>, today: string): boolean {
	return freshnessOf(verifiedOn, today).state === 'stale';
}

/**
 * Whether referrals may go to a team. Never while its own check or that of all its services is stale; that is all a
 * demonstration asks, whatever the contracts' dates. Outside one somebody must have checked the team, and one of its services must be current: an ended contract
 * closes the route.
 */
export function isRoutable(
	team: { verifiedOn?: string | undefined },
	services: readonly Listed[],
	{ today, demo }: Occasion,
): boolean {
	const { state } = freshnessOf(team.verifiedOn, today);
	if (state === 'stale') return false;
	if (demo) return services.length === 0 || services.some((service) => !isStale(service, today));
	const taking = services.filter((service) => takesPeople(service, today));
	return state !== 'unchecked' && taking.some(({ standing }) => standing === 'current');
}
