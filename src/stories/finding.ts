/** A rule of the check, as docs/stories.md lists them. */
export type RuleId = `TST-${number}`;

/** What the check found, in words for the person who mends it. */
export interface Finding {
	/** The rule. */
	rule: RuleId;
	/** An error must be mended before the words are published; a warning asks for a decision. */
	level: 'error' | 'warning';
	/** Came about by time passing and hides the story by itself: a build goes on, so that the old page goes away. */
	byTime?: true;
	/** Field of the entry, such as `quote`; `text` for what stands below the facts. */
	field: string;
	/** The words it is about; empty when it is about the record as a whole. */
	words: string;
	/** Position of the words in the text of the field, in UTF-16 units. */
	at: number;
	/** What was found: one sentence. */
	what: string;
	/** Why it matters: one sentence. */
	why: string;
	/** What to write or do instead: one sentence, which adds no fact. */
	write: string;
}

/** What is looked for beside the words themselves. */
export interface Setting {
	/** Names of force areas, the finest place that may be named. */
	areaNames: readonly string[];
	/** Names that may stand in a text: the services and organisations of the directory. */
	knownNames: readonly string[];
	/** Whether counts of this need are published for a whole force and year only: stricter about places and combinations. */
	forceYearOnly: boolean;
	/** What the record prints beside the words, each of a kind that counts as a detail about the person. */
	beside: readonly { kind: string; words: string }[];
}

/** A finding as it comes from a text, before it is known which field the text is. */
export type TextFinding = Omit<Finding, 'field' | 'byTime'>;

/** One kind of detail that could pick a person out. */
export interface Detail {
	/** The rule it belongs to. */
	rule: RuleId;
	/** What it looks like; always with the flags `g` and `u`. */
	pattern: RegExp;
	/** What was found, given the words. */
	what: (words: string) => string;
	/** Why it matters. */
	why: string;
	/** What to write instead, given the words. */
	write: string | ((words: string, setting: Setting) => string);
	/** A warning where it says so. */
	level?: 'warning';
}

/** Every place of a text that a kind of detail is found at. */
export function findDetail(text: string, detail: Detail, setting: Setting): TextFinding[] {
	return [...text.matchAll(detail.pattern)].map((match) => {
		const [words] = match;
		const { rule, what, why, write, level = 'error' } = detail;
		const instead = typeof write === 'string' ? write : write(words, setting);
		return { rule, level, words, at: match.index, what: what(words), why, write: instead };
	});
}

/** A pattern for any of some words, whole and in any case. */
export function anyOf(words: string, after = ''): RegExp {
	const choices = words.trim().split(/\s*\|\s*/u);
	return new RegExp(String.raw`(?<![\p{L}\d])(?:${choices.join('|')})(?![\p{L}\d])${after}`, 'giu');
}
