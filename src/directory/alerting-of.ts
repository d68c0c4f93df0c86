import type { Alerting, AlertChannel, ProviderDelivery } from '../referral/alerting.ts';
import type { AreaPages } from './join/joined.ts';
import type { Provider } from './provider.ts';

/** What is alerted about, and by whom it is kept running. */
interface Parts {
	/** Areas whose form is open. */
	areas: readonly AreaPages[];
	/** Teams that they can lead to. */
	providers: readonly Provider[];
	/** Whoever keeps the site running. */
	operator: readonly AlertChannel[];
	/** Whether the site is a demonstration. */
	demo: boolean;
}

/** Reaches nobody, and shows a newcomer what an alert says. */
const inFiles = (): AlertChannel[] => [{ by: 'file' }];

/** Hours of working time in which a demonstration team opens a referral. */
const demoOpenWithin = 4;

/**
 * Who is told of what.
 * @throws When a team that is no demonstration has not said how it is told, or its fallback is no team here; and
 * outside a demonstration when an area's commissioning body has no duty contact.
 */
export function alertingOf({ areas, providers, operator, demo }: Parts): Alerting {
	const known = providers.map(({ id }) => id);
	return {
		providers: Object.fromEntries(
			providers.map((provider) => [provider.id, deliveryOf(provider, known)]),
		),
		duty: Object.fromEntries(areas.map((area) => [area.id, dutyOf(area, demo)])),
		operator: [...operator],
	};
}

function deliveryOf({ id, demo, delivery }: Provider, known: readonly string[]): ProviderDelivery {
	if (!delivery) {
		if (demo) return { alerts: inFiles(), second: [], openWithin: demoOpenWithin };
		throw new Error(
			`content/providers/${id}.yml: Nothing says how this team is told that a referral waits. Add ‘delivery’.`,
		);
	}
	const { alerts, second, fallback, openWithin } = delivery;
	if (fallback === undefined) return { alerts, second, openWithin };
	if (fallback !== id && known.includes(fallback)) return { alerts, second, fallback, openWithin };
	throw new Error(
		`content/providers/${id}.yml: delivery.fallback: ‘${fallback}’ is no other team that receives referrals. Choose one, or leave it out.`,
	);
}

function dutyOf({ id, body }: AreaPages, demo: boolean): AlertChannel[] {
	if (body.dutyAlerts.length > 0) return body.dutyAlerts;
	if (demo) return inFiles();
	throw new Error(
		`content/areas/${id}/bodies: Nobody at ${body.name} is told when a referral is overdue. Add ‘dutyAlerts’.`,
	);
}
