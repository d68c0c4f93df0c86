import nlp from 'compromise';

/** Ordinary words that are names too: as a name only with a capital inside a sentence. */
const ordinary = new Set(
	'will mark grace hope faith joy rose may june april august art bill rob sue pat jack drew dawn summer chance frank grant miles carol amber ruby pearl ivy holly olive lily daisy iris violet heather hazel ginger sandy penny dick rich max gene ray jean guy dean earl duke angel christian van victor don lance reed cliff brook sky star page kitty misty melody harmony charity constance patience prudence destiny lee young long mercy bliss so an my in love honey candy sunny happy merry pierce ward case wade trip stone worth king prince major'.split(
		' ',
	),
);

/** Whether a word in small letters is an ordinary word too, and no sign of a name by itself. */
export const isOrdinary = (word: string) => ordinary.has(word);

/** Names that the library does not know, among those common in England and Wales. */
const more = new Set(
	'priya aisha ayesha fatima zainab khadija mohammed muhammad mohamed ahmed ibrahim yusuf imran tariq sanjay rajesh deepa anjali harpreet gurpreet manpreet jaswinder kuldeep piotr agnieszka kasia magda ewa katarzyna pawel krzysztof oluwaseun chidi ngozi adebayo kwame abena siobhan niamh aoife saoirse ciaran eoin rhys gareth dafydd sian cerys bronwen emyr ieuan nia lowri angharad declan callum euan hamish isla eilidh shanice tyrone dwayne leroy chantelle kayleigh jayden maisie alfie archie freddie'.split(
		' ',
	),
);

/** Small-letter words of a text that are first names, ordinary words left out. */
export function firstNames(text: string): Set<string> {
	const sentences = nlp(text).json() as { terms: { text: string; tags: string[] }[] }[];
	const terms = sentences.flatMap((sentence) => sentence.terms);
	const tagged = terms
		.filter(({ tags }) => tags.includes('FirstName'))
		.map(({ text: word }) => bare(word));
	const known = terms.map(({ text: word }) => bare(word)).filter((word) => more.has(word));
	return new Set([...tagged, ...known].filter((word) => word.length > 1 && !ordinary.has(word)));
}

/** Small-letter words of a text that the library knows as places. */
export function libraryPlaces(text: string): Set<string> {
	const found = nlp(text).match('#Place').json() as { terms: { text: string }[] }[];
	return new Set(found.flatMap(({ terms }) => terms.map(({ text: word }) => bare(word))));
}

/** A word in small letters without an ending of possession. */
export function bare(word: string): string {
	return word.toLowerCase().replace(/[’']s?$/u, '');
}
