import type { FunctionData, Intake, Keyring, PhoneLine } from '../referral/function-data.ts';
import type { AlertChannel } from '../referral/alerting.ts';
import { unreachable } from '../referral/reachable.ts';
import { languages } from '../words/languages.ts';
import { alertingOf } from './alerting-of.ts';
import { hoursInWords } from './helplines.ts';
import type { Helpline } from './helpline.ts';
import type { AreaPages, Directory } from './join/joined.ts';
import type { Provider } from './provider.ts';

/** What the function is told beside the directory. */
export interface FunctionParts {
	/** The neutral site that `/exit` leads to. */
	exit: { name: string; url: string };
	/** Languages that nobody has reviewed yet, shown all the same to whoever is to review them. */
	previewLanguages?: readonly 'cy'[];
	/** How whoever keeps the site running is told what only a person can mend. */
	operator?: readonly AlertChannel[];
	/** The public keys of a provider, by its id. */
	keyringOf: (providerId: string) => Keyring | undefined;
}

const [, ...otherLanguages] = languages;

/** A line of the register as the journey prints it; undefined for one without a number. */
function phoneLine(line: Helpline): PhoneLine | undefined {
	const { id, name, phone, whoFor } = line;
	if (phone === undefined) return undefined;
	const hoursIn = Object.fromEntries(
		otherLanguages.map((language) => [language.code, hoursInWords(line, language)]),
	);
	return { id, name, phone, hours: hoursInWords(line), hoursIn, whoFor };
}

/** @throws When the line is not printable or has no number: people must be able to get in touch themselves. */
function selfContact(provider: Provider, lines: readonly Helpline[]): Intake['selfContact'] {
	const { helplineId, say } = provider.intake.selfContact;
	const found = lines.find((line) => line.id === helplineId);
	const line = found && phoneLine(found);
	if (line === undefined) {
		throw new Error(
			`content/providers/${provider.id}.yml: intake.selfContact.helplineId: ‘${helplineId}’ is not a line that can be called today. Choose another.`,
		);
	}
	return { line, say };
}

function intakeOf(provider: Provider, lines: readonly Helpline[]): Intake {
	const { callerNumber, textSender, textNumber, ...declared } = provider.intake;
	return {
		...declared,
		...(callerNumber === undefined ? {} : { callerNumber }),
		...(textSender === undefined ? {} : { textSender }),
		...(textNumber === undefined ? {} : { textNumber }),
		selfContact: selfContact(provider, lines),
	};
}

function ringOf(providerId: string, { keyringOf }: FunctionParts): Keyring {
	const ring = keyringOf(providerId);
	if (ring === undefined)
		throw new Error(`keys/${providerId}.json: This team has no keys. Add them.`);
	return ring;
}

function areaOf(area: AreaPages, preview: readonly 'cy'[]): FunctionData['areas'][number] {
	const reviewed = area.languages.map(({ code }) => code);
	const notReviewed = preview.filter((code) => !reviewed.includes(code));
	return {
		id: area.id,
		name: area.name,
		bodyName: area.body.name,
		logoText: area.body.logoText,
		languages: ['en', ...new Set(reviewed), ...notReviewed],
		notReviewed,
		nation: area.nation,
		generalProviderId: area.general.id,
		routes: area.routes,
		bands: area.agePolicy.bands,
		carerAllowed: area.agePolicy.carerAllowed,
		childrensServicesPhone: area.childrensServicesPhone ?? area.agePolicy.childrensServicesPhone,
		sarc: area.sarc ?? null,
	};
}

/**
 * What the build tells the function about areas, teams, routes and phone lines.
 * @throws When a team's own line cannot be called, its keys are missing, or it cannot reach anybody.
 */
export function functionDataOf(directory: Directory, parts: FunctionParts): FunctionData {
	const open = directory.areas.filter((area) => area.formOpen);
	const providers = [...new Set(open.flatMap((area) => area.providers))];
	const lines = [...new Set(directory.areas.flatMap((area) => area.phoneLines))];
	if (lines.length === 0) {
		throw new Error(
			'content/helplines: No line for everybody may be printed. Have the Supportline checked and give its checkedOn and checkedBy.',
		);
	}
	const data: FunctionData = {
		demo: directory.demo,
		exit: parts.exit,
		bankHolidays: directory.bankHolidays,
		phoneLines: lines.map(phoneLine).filter((line) => line !== undefined),
		listings: directory.areas.flatMap(({ id, services, historicServices }) =>
			[...services, ...historicServices].map(({ slug }) => `${id}/${slug}`),
		),
		areas: open.map((area) => areaOf(area, parts.previewLanguages ?? [])),
		providers: providers.map((provider) => ({
			id: provider.id,
			name: provider.name,
			serviceName: provider.serviceName,
			demo: provider.demo,
			ageMin: provider.ageMin,
			ageMax: provider.ageMax,
			intake: intakeOf(provider, directory.helplines),
			keyring: ringOf(provider.id, parts),
		})),
		alerting: alertingOf({
			areas: open,
			providers,
			operator: parts.operator ?? [{ by: 'file' }],
			demo: directory.demo,
		}),
	};
	const problems = unreachable(data);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return data;
}
