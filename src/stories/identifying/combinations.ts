import { anyOf, type Detail, findDetail, type Setting, type TextFinding } from '../finding.ts';

/** Kinds of detail that say little alone and much together. */
const kinds: Record<string, RegExp> = {
	gender:
		/\b(?:as|being|I am|I.m|for)\s+an?\s+(?:\p{L}+\s+){0,3}?(?:woman|man|girl|boy|lady|mum|mother|dad|father|widow|widower|wife|husband|lesbian|trans woman|trans man|lad|bloke|nan|gran|grandmother|grandfather)\b|\bmy (?:husband|wife)\b/giu,
	'age band':
		/\bin (?:my|her|his) (?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b|\b(?:teenager|teenage|pensioner|elderly|OAP|young (?:woman|man|person|adult)|older (?:woman|man|person)|middle-aged|under 18)\b/giu,
	ethnicity: anyOf(
		'Black|Asian|mixed race|Roma|Romani|Gypsy|Traveller|Chinese|Caribbean|African|Polish|Romanian|Ukrainian|Indian|Pakistani|Bangladeshi|Nepali|Nepalese|Somali|Syrian|Afghan|Kurdish|Filipino|Filipina|Irish|Brazilian|Nigerian',
	),
	disability: anyOf(
		'deaf|blind|partially sighted|wheelchair|disabled|disability|hearing aids?|guide dog|learning difficult(?:y|ies)|learning disability|sign language|BSL|paralysed',
	),
	faith: anyOf(
		'Muslim|Christian|Hindu|Sikh|Jewish|Catholic|Buddhist|Jehovah.?s Witness|Mormon|Quaker|Pagan|hijab|turban',
	),
	sexuality: anyOf('gay|lesbian|bisexual|trans|transgender|non-binary|queer|same-sex'),
	occupation: anyOf(
		'student|retired|self-employed|unemployed|carer|apprentice|freelance|at university|at college|shift work(?:er)?|office work(?:er)?',
	),
	crime: anyOf(
		'burglary|burgled|rape|raped|sexual assault|domestic abuse|domestic violence|stalking|stalker|fraud|scam(?:med)?|robbery|robbed|mugging|mugged|hate crime|harassment|arson|blackmail|sextortion|forced marriage|trafficked|slavery|grooming|groomed|spiked|FGM|honour-based',
	),
	year: /\b(?:19|20)\d\d\b/gu,
};

/** How many kinds are too many: fewer where a need is counted for a whole force and year only. */
const limitOf = (setting: Setting) => (setting.forceYearOnly ? 2 : 3);

/** Nobody else fits such a description (TST-9). */
const singledOut: Detail = {
	rule: 'TST-9',
	pattern:
		/\bthe (?:only|first|last|youngest|oldest|one) (?:\p{L}+ ){0,3}?(?:in|at|on|to|of|here|there)\b|\bI was the only\b(?:\s\p{L}+){0,2}|\bonly (?:woman|man|Black|Asian|Muslim|Jewish|gay|trans|deaf|disabled)\b[^.!?]{0,30}/giu,
	what: (words) => `‘${words}’ fits one person.`,
	why: 'Whoever knows the place knows who that is.',
	write: 'Leave it out.',
};

/** Details that together could identify somebody, and descriptions that fit one person (TST-9). */
export function combinations(text: string, setting: Setting): TextFinding[] {
	const found = [...kindsIn(text, setting)];
	const first = found[0];
	const single = findDetail(text, singledOut, setting);
	if (first === undefined || found.length < limitOf(setting)) return single;
	const surplus = String(found.length - limitOf(setting) + 1);
	const list = found.map(({ kind, words }) => `${kind} (‘${words}’)`).join(', ');
	return [
		...single,
		{
			rule: 'TST-9',
			level: 'error',
			words: first.words,
			at: first.at,
			what: `Together these could identify someone: ${list}.`,
			why: 'Each fits many people; all at once may fit one.',
			write: `Remove ${surplus} of them.`,
		},
	];
}

function* kindsIn(text: string, { areaNames, beside }: Setting) {
	const patterns = { ...kinds, ...(areaNames.length > 0 && { place: anyOf(areaNames.join('|')) }) };
	for (const [kind, pattern] of Object.entries(patterns)) {
		const printed = beside.find((one) => one.kind === kind);
		const match = [...text.matchAll(pattern)][0];
		if (match) yield { kind, words: match[0], at: match.index };
		else if (printed) yield { kind, words: printed.words, at: 0 };
	}
}
