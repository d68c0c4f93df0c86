import { anyOf, type Detail, type Setting } from '../finding.ts';

const kinds =
	'Road|Rd|Street|Close|Avenue|Ave|Lane|Drive|Court|Crescent|Terrace|Way|Gardens|Grove|Place|Square|Mews|Hill|Row|Academy|Primary|Infants|Juniors|High|Grammar|Comprehensive|School|College|Sixth Form|University|FC|RFC|AFC|United|Rovers|Hospital|Infirmary|Surgery|Clinic|Medical Centre|Health Centre|Practice|Church|Chapel|Mosque|Temple|Synagogue|Gurdwara|Cathedral|Abbey|Priory|Crown Court|Magistrates.? Court|Magistrates|County Court|Family Court|Police Station|Station|Nick|Refuge|Women.s Aid|Hostel|House|Manor|Lodge|Prison|Hotel|Arms|Inn|Tavern|Club|Pub|Bar|Cafe|Café|Park|Beach|Estate|Library|Leisure Centre|Centre|Nursery|Playgroup|Barracks|Docks|Pier|Bridge|Arcade|Market|Cricket Club|Football Club|Rugby Club|Golf Club|Council|Police|Constabulary';
const lowerWord =
	"(?!the\\b|this\\b|that\\b|an?\\b|my\\b|our\\b|his\\b|her\\b|same\\b|main\\b|next\\b|down\\b|on\\b|in\\b|of\\b|at\\b|to\\b|from\\b|country\\b|dark\\b|busy\\b|quiet\\b|other\\b|long\\b|every\\b|whole\\b|across\\b|rough\\b|right\\b|middle\\b|one\\b|your\\b|their\\b|and\\b|with\\b|into\\b|up\\b|police\\b|same\\b)[\\p{Ll}’']+";

const premises: Omit<Detail, 'pattern'> = {
	rule: 'TST-3',
	what: (words) => `‘${words}’ names a street, a building, a school, a club or an organisation.`,
	why: 'Whoever knows the place knows who goes there.',
	write: 'Remove the place name.',
};

/** Streets, schools, employers, hospitals, courts, refuges and the like, by name (TST-3). */
export const premisesDetails: Detail[] = [
	new RegExp(
		String.raw`(?<![\p{L}])(?:St\.?\s+|The\s+)?(?:\p{Lu}[\p{L}’'-]+\s+){1,3}(?:${kinds})\b`,
		'gu',
	),
	new RegExp(String.raw`\b${lowerWord}\s+(?:road|street|avenue|crescent|terrace)\b`, 'gu'),
	new RegExp(
		String.raw`\b${lowerWord}\s+(?:primary|academy|grammar|infirmary|crown court|magistrates.? court|police station|comprehensive)\b(?!\s+(?:care|school\s+age))`,
		'gu',
	),
	/\b(?:HMP|YOI|RAF|HMS|SS)\s+\p{L}+(?:\s+\p{Lu}\p{L}+)?/giu,
	/\bSt\.?\s+\p{Lu}[\p{L}’']+/gu,
	/\bThe\s+(?:\p{Lu}[\p{L}’']+\s+)(?:and|&)\s+\p{Lu}[\p{L}’']+/gu,
].map((pattern) => ({ ...premises, pattern }));

/** The force area, if the page has one: the finest place that may be named. */
export function widerPlace(_words: string, { areaNames, forceYearOnly }: Setting): string {
	const [area] = areaNames;
	return forceYearOnly || area === undefined
		? 'Leave the place out.'
		: `Use the force area (‘${area}’), or no place.`;
}

const finer: Omit<Detail, 'pattern'> = {
	rule: 'TST-4',
	what: (words) => `‘${words}’ points to a place smaller than a police force area.`,
	why: 'In a small place few people fit a story, and neighbours know them.',
	write: widerPlace,
};

/** Descriptions of where somebody lives that are finer than a force area (TST-4); names are looked for elsewhere. */
export const placeDetails: Detail[] = [
	/\b(?:in|from|of|round|around)\s+(?:a|my|our|the|this)\s+(?:\p{L}+\s+){0,2}?(?:village|hamlet|island|town|estate|cul-de-sac|caravan park|marina)\b/giu,
	/\b(?:near|by|beside|opposite|behind|next to|overlooking|outside|under|along)\s+(?:the|our|my|a)\s+(?:\p{L}+\s+)?(?:pier|harbour|lighthouse|castle|cathedral|quay|sea ?front|marina|barracks|ferry|docks?|church|school|station|beach|river|canal|airport|football ground|stadium|prison|hospital|university|power station|park|post office|shop|pub)\b/giu,
	anyOf('(?:A|M|B)\\d{1,4}(?=\\s|[.,])'),
].map((pattern) => ({ ...finer, pattern }));
