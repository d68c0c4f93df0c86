import type { FunctionData, ReferralArea, ReferralProvider } from './function-data.ts';
import { openSlots } from './safe-times.ts';

/**
 * What keeps an open form from reaching anybody, one sentence each: an area that leads to nobody, or a provider
 * without keys of its own, a way of contact, or the words that its ways need. Empty when everything can be reached.
 */
export function unreachable({ areas, providers }: FunctionData): string[] {
	return [
		...areas.flatMap((area) => missing(area, providers)),
		...providers.flatMap((provider) => silent(provider)),
	];
}

function missing(area: ReferralArea, providers: readonly ReferralProvider[]): string[] {
	const named = [
		area.generalProviderId,
		...area.routes.map(({ providerId }) => providerId),
		...Object.values(area.bands).flatMap(({ providerId }) => providerId ?? []),
	];
	return named
		.filter((id) => providers.every((provider) => provider.id !== id))
		.map(
			(id) =>
				`The form of ${area.name} leads to ${id}, which is no provider: add it or take it out.`,
		);
}

function silent({ id, name, intake, keyring }: ReferralProvider): string[] {
	const { channels, hours, textLines, emailSubjects } = intake;
	const needsHours = channels.includes('call') || channels.includes('text');
	const problems = {
		[`the keys of ${keyring.provider}`]: keyring.provider !== id,
		'no way to reach anybody': channels.length === 0,
		'text without a message to send': channels.includes('text') && textLines.length === 0,
		'email without a subject': channels.includes('email') && emailSubjects.length === 0,
		'calls or texts without an hour in which to make them':
			needsHours && openSlots(hours).length === 0,
	};
	return Object.entries(problems)
		.filter(([, holds]) => holds)
		.map(
			([what]) =>
				`${name} cannot receive referrals, for it has ${what}: mend its file in content/providers.`,
		);
}
