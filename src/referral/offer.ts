import type { Language } from '../words/language.ts';
import { fillIn, listOf } from '../words/say.ts';
import type { Intake, ReferralArea, ReferralProvider } from './function-data.ts';
import { hoursInWords } from './hours-in-words.ts';
import { openSlots, type Slot } from './safe-times.ts';

type Line = Intake['textLines'][number];

/** What the form offers: what the providers that may receive it declared, and the area's policy. */
export interface Offer {
	/** The provider's name; "the support service" while several are possible. */
	provider: string;
	/** Which nation the area is in. */
	nation: ReferralArea['nation'];
	/** Languages that can be spoken or interpreted beside English and Welsh, BCP 47. */
	languages: readonly string[];
	/** What can be done; a question or an option with an ability that is false is not shown. */
	can: Readonly<Record<Ability, boolean>>;
	/** Slots inside the declared hours. */
	slots: readonly Slot[];
	/** Whether several providers may receive it, who cannot all do the same. */
	isShared: boolean;
	/** Declared hours in words; empty when the providers keep different hours. */
	hours: string;
	/** Where calls come from, in words. */
	callsFrom: string;
	/** How many times they try, at most. */
	attempts: number;
	/** Text messages that may be sent. */
	textLines: readonly Line[];
	/** Email subjects that may be used. */
	emailSubjects: readonly Line[];
	/** Whom texts come from, if the providers say. */
	textSender: string;
}

/** Names of what a provider or an area's policy may or may not do. */
export type Ability = keyof ReturnType<typeof abilities>;

/** What these providers offer together in this area; `providers` has at least one. */
export function createOffer(
	area: ReferralArea,
	providers: readonly ReferralProvider[],
	language: Language,
): Offer {
	const { supportService } = language.words.journey.form;
	const intakes = providers.map(({ intake }) => intake);
	const names = [...new Set(providers.map(({ name }) => name))];
	const hours = [...new Set(intakes.map((intake) => hoursInWords(intake.hours, language)))];
	const textLines = distinct(intakes.flatMap((intake) => intake.textLines));
	const emailSubjects = distinct(intakes.flatMap((intake) => intake.emailSubjects));
	return {
		provider: names.length === 1 ? names.join('') : supportService,
		nation: area.nation,
		languages: [...new Set(intakes.flatMap(spokenBeside))],
		can: abilities(area, intakes, { textLines, emailSubjects }),
		slots: openSlots(intakes.flatMap(({ hours }) => hours)),
		isShared: names.length > 1,
		hours: hours.length === 1 ? hours.join('') : '',
		callsFrom: listOf(
			[...new Set(intakes.map((intake) => callerInWords(intake, language)))],
			language,
		),
		attempts: Math.max(...intakes.map(({ attempts }) => attempts)),
		textLines,
		emailSubjects,
		textSender: listOf(
			[...new Set(intakes.flatMap(({ textSender }) => textSender ?? []))],
			language,
		),
	};
}

function abilities(
	area: ReferralArea,
	intakes: readonly Intake[],
	lines: { textLines: readonly Line[]; emailSubjects: readonly Line[] },
) {
	const some = (declared: (intake: Intake) => boolean) => intakes.some(declared);
	return {
		call: some(({ channels }) => channels.includes('call')),
		text: some(({ channels }) => channels.includes('text')),
		email: some(({ channels }) => channels.includes('email')),
		trusted: some(({ channels }) => channels.includes('trusted')),
		hiddenCaller: some(({ callerDisplay }) => callerDisplay !== 'shown'),
		coverName: some(({ coverName }) => coverName),
		wrongNumber: some(({ wrongNumber }) => wrongNumber),
		safeWord: some(({ safeWord }) => safeWord),
		keepHeld: some(({ keepHeld }) => keepHeld),
		textNumber: some(({ textNumber }) => textNumber !== undefined),
		severalLines: lines.textLines.length > 1,
		severalSubjects: lines.emailSubjects.length > 1,
		carer: area.carerAllowed,
		parentQuestion: area.bands['13-15'].parentQuestion === 'optional',
	};
}

/** Lines of several providers with the same words are one choice. */
function distinct(lines: readonly Line[]): Line[] {
	return [...new Map(lines.map((line) => [line.text, line])).values()];
}

/** Where a team's calls come from, in words: its number, a withheld one, or either. */
export function callerInWords(
	{ callerDisplay, callerNumber }: Intake,
	{ words }: Language,
): string {
	const { withheld, shownOrWithheld } = words.journey.form;
	if (callerDisplay === 'withheld' || !callerNumber) return withheld;
	return callerDisplay === 'shown'
		? callerNumber
		: fillIn(shownOrWithheld, { number: callerNumber });
}

/** English needs no choice, and Welsh has one of its own. */
function spokenBeside({ languages }: Intake): string[] {
	return languages.filter((code) => code !== 'en' && code !== 'cy');
}
