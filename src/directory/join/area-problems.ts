import type { Provider } from '../provider.ts';
import { areaOf, type Parts } from './parts.ts';

/**
 * What keeps an area with pages from taking referrals, or an entry from standing where it lies,
 * each as `file: field: what to do`.
 */
export function areaProblems(parts: Parts): string[] {
	return [
		...parts.areas.flatMap((entry) => missingReceivers(entry, parts)),
		...parts.providers.flatMap(({ file, data }) => unreachable(file, data)),
		...wrongLots(parts),
		...buyersOutOfTime(parts),
	];
}

function missingReceivers({ file, data }: Parts['areas'][number], parts: Parts): string[] {
	if (areaOf({ file }) !== data.id)
		return [`${file}: id: Write ‘${areaOf({ file }) ?? ''}’, the name of its folder.`];
	if (!data.hasPages) return [];
	const lacks = (thing: string, field: string) =>
		`${file}: ${field}: This area has no ${thing}. Add one or set hasPages to false.`;
	const problems: string[] = [];
	if (!data.generalProviderId) problems.push(lacks('general provider', 'generalProviderId'));
	if (!data.agePolicyId) problems.push(lacks('age policy', 'agePolicyId'));
	const named = [data.generalProviderId, ...data.routes.map((route) => route.providerId)];
	for (const provider of parts.providers.map((one) => one.data)) {
		if (named.includes(provider.id) && !provider.policeAreaIds.includes(data.id)) {
			problems.push(`${file}: ${provider.name} cannot receive referrals from ${data.name}.`);
		}
	}
	return problems;
}

/** A team that can neither be asked to call, write nor reach somebody cannot be referred to. */
function unreachable(file: string, provider: Provider): string[] {
	return provider.intake.channels.length === 0
		? [
				`${file}: intake.channels: ${provider.name} has no way to reach anybody. Add call, text, email or trusted.`,
			]
		: [];
}

function wrongLots(parts: Parts): string[] {
	return parts.services.flatMap(({ file, data }) => {
		const contract = parts.contracts.find((one) => one.data.id === data.contractId)?.data;
		return data.lotIds
			.filter((lotId) => contract?.lots.every((lot) => lot.id !== lotId) ?? true)
			.map(
				(lotId) => `${file}: lotIds: Lot ‘${lotId}’ is not in contract ‘${data.contractId ?? ''}’.`,
			);
	});
}

/** A contract's buyer must have existed on the day of its award. */
function buyersOutOfTime(parts: Parts): string[] {
	return parts.contracts.flatMap(({ file, data }) => {
		const { awardedOn } = data;
		if (awardedOn === undefined) return [];
		return parts.bodies
			.map((body) => body.data)
			.filter((body) => data.bodyIds.includes(body.id))
			.filter((body) => awardedOn < body.validFrom || awardedOn > (body.validTo ?? awardedOn))
			.map((body) => `${file}: bodyIds: ${body.name} did not exist on ${awardedOn}.`);
	});
}
