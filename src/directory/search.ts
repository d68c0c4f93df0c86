import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { stemmer } from 'stemmer';

/** Something that a search in an area can find. */
export interface Findable {
	/** Kind and id, such as `need:stalk`. */
	id: string;
	/** What it is. */
	kind: 'need' | 'service' | 'line';
	/** Its name, in plain words. */
	title: string;
	/** Where it leads, from the root. */
	href: string;
	/** One line about it. */
	note: string;
	/** Words and phrases that people say when they mean it. */
	said: string;
	/** Codes of the needs that it is for; of a need, its own. */
	needs: string[];
}

/** What a search shows: what it may be about, then who can help, nearest first. */
export interface Found {
	/** Needs, the likeliest first. */
	needs: Findable[];
	/** Services here: those that were named, then those for the likeliest needs, in the order of the lists. */
	services: Findable[];
	/** National lines, in the same way. */
	lines: Findable[];
}

/** A search index as a file: MiniSearch's own form, and everything that it finds in the order of the lists. */
export interface SearchFile {
	/** MiniSearch's own form. */
	index: AsPlainObject;
	/** What it finds. */
	found: Findable[];
}

/** Words that say nothing of what happened. */
const unsaying = new Set(
	`a about all am an and are as at be because been but by can could did do does for from get gets getting
	got had has have he her hers him his how i im in is it its ive just like me mine my myself of on or our out
	s she so some somebody someone something t that the their them then there these they thing this to too up us
	very was we were what when which who will with would you your`.split(/\s+/),
);

/**
 * A word as it is compared: without capitals, accents and apostrophes, once without its ending and once with it, so
 * that a slip in either is forgiven. Nothing for a word that says nothing.
 */
export function wordsOf(term: string): string[] | null {
	const plain = term
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036f'’‘]/g, '')
		.toLocaleLowerCase('en-GB');
	return plain === '' || unsaying.has(plain) ? null : [...new Set([stemmer(plain), plain])];
}

const options: Options<Findable> = {
	fields: ['title', 'said', 'note'],
	tokenize: (text) => text.split(/[^\p{L}\p{N}'’‘]+/u),
	processTerm: wordsOf,
	searchOptions: {
		// Without its ending only: both forms would count a word twice.
		processTerm: (term) => wordsOf(term)?.[0] ?? null,
		boost: { said: 2, title: 1.5, note: 0.5 },
		// One slip in a word of four letters, two in a long one; none where a slip makes another word.
		fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
		prefix: (term, index, terms) => index === terms.length - 1 && term.length > 2,
		weights: { fuzzy: 0.3, prefix: 0.4 },
	},
};

/** Make the index of an area; `things` in the order of the lists. */
export function searchFileOf(things: readonly Findable[]): SearchFile {
	const search = new MiniSearch<Findable>(options);
	search.addAll(things);
	return { index: search.toJSON(), found: [...things] };
}

/** How much of the best score a need must reach to be shown beside it. */
const nearlyAsLikely = 0.3;
const most = { needs: 5, services: 5, lines: 4 };

/** Prepare an index for searching; the answer to words that say nothing is empty. */
export function openSearch(file: SearchFile): (phrase: string) => Found {
	const search = MiniSearch.loadJS<Findable>(file.index, options);
	const things = new Map(file.found.map((thing) => [thing.id, thing]));
	return (phrase) => {
		const scored = search.search(phrase).flatMap(({ id, score }) => {
			const thing = things.get(String(id));
			return thing === undefined ? [] : [{ thing, score }];
		});
		return arranged(scored, file.found);
	};
}

interface Scored {
	thing: Findable;
	score: number;
}

/** A service or line is named when its own title has it, not when it is only for the same things. */
const namedBy = (best: number) => (one: Scored) => one.score >= best * nearlyAsLikely;

function arranged(scored: readonly Scored[], things: readonly Findable[]): Found {
	const best = scored[0]?.score ?? 0;
	const likely = scored.filter(namedBy(best));
	const needs = likely
		.filter(({ thing }) => thing.kind === 'need')
		.slice(0, most.needs)
		.map(({ thing }) => thing);
	const codes = needs.slice(0, 3).map(({ needs: [code = ''] }) => code);
	const helping = (kind: Findable['kind']) => {
		const named = likely.filter(({ thing }) => thing.kind === kind).map(({ thing }) => thing);
		const meant = things.filter(
			(thing) => thing.kind === kind && thing.needs.some((code) => codes.includes(code)),
		);
		return [...new Set([...named, ...meant])];
	};
	return {
		needs,
		services: helping('service').slice(0, most.services),
		lines: helping('line').slice(0, most.lines),
	};
}
