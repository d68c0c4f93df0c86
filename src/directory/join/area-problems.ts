import type { Provider } from '../provider.ts';
import { areaOf, type Parts } from './parts.ts';

type AreaEntry = Parts['areas'][number];

/** What keeps areas with pages from taking referrals, each as `file: field: what to do`. */
export function areaProblems(parts: Parts): string[] {
	return [
		...parts.areas.flatMap((entry) => [...misplaced(entry), ...missingReceivers(entry)]),
		...parts.areas.flatMap((entry) => wrongReceivers(entry, parts)),
		...parts.providers.flatMap(({ file, data }) => unreachable(file, data)),
		...parts.providers.flatMap((entry) => strayFallback(entry, parts)),
	];
}

function misplaced({ file, data }: AreaEntry): string[] {
	const folder = areaOf({ file }) ?? '';
	return folder === data.id ? [] : [`${file}: id: Write ‘${folder}’, the name of its folder.`];
}

function missingReceivers({ file, data }: AreaEntry): string[] {
	const needed = { generalProviderId: 'general provider', agePolicyId: 'age policy' } as const;
	if (!data.hasPages) return [];
	return (Object.keys(needed) as (keyof typeof needed)[])
		.filter((field) => data[field] === undefined)
		.map(
			(field) =>
				`${file}: ${field}: This area has no ${needed[field]}. Add one or set hasPages to false.`,
		);
}

/** Teams that an area routes to and that do not say they serve it. */
function wrongReceivers({ file, data }: AreaEntry, parts: Parts): string[] {
	const policy = parts.agePolicies.find((one) => one.data.id === data.agePolicyId)?.data;
	const named = new Set([
		data.generalProviderId,
		...data.routes.map((route) => route.providerId),
		...Object.values(policy?.bands ?? {}).map((band) => band.providerId),
	]);
	return parts.providers
		.map((entry) => entry.data)
		.filter((provider) => named.has(provider.id) && !provider.policeAreaIds.includes(data.id))
		.map((provider) => `${file}: ${provider.name} cannot receive referrals from ${data.name}.`);
}

/** A team that is told when another does not open what came: it is another one, and is there. */
function strayFallback({ file, data }: Parts['providers'][number], parts: Parts): string[] {
	const fallback = data.delivery?.fallback;
	const others = parts.providers.map((one) => one.data.id).filter((id) => id !== data.id);
	return fallback === undefined || others.includes(fallback)
		? []
		: [
				`${file}: delivery.fallback: ‘${fallback}’ is no other team. Choose one of content/providers, or leave it out.`,
			];
}

/** A team that has no way to reach anybody cannot be referred to. */
function unreachable(file: string, provider: Provider): string[] {
	return provider.intake.channels.length === 0
		? [
				`${file}: intake.channels: ${provider.name} has no way to reach anybody. Add call, text, email or trusted.`,
			]
		: [];
}
