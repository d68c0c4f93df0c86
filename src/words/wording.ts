/** Words that do not change, or one text for each of: yourself, a child you look after, someone else. */
export type Wording = string | { me: string; child?: string; other: string };

/** The words of one answer that can be chosen. */
export interface OptionWords {
	/** What is read beside the control. */
	label: Wording;
	/** One short line below the label. */
	hint?: Wording;
}

/** The words of one question. */
export interface QuestionWords {
	/** The question itself. */
	label: Wording;
	/** One or two sentences below it. */
	hint?: Wording;
	/** Where one page serves everyone, the line that says about whom to answer. */
	forSomeoneElse?: string;
	/** Where one page serves everyone, the line that says who may leave it empty. */
	leaveEmpty?: string;
	/** Ends the hidden text of its Change link: "Change how to be in touch". */
	change: string;
	/** The answers, by code; absent where the answers are data, such as languages. */
	options?: Readonly<Record<string, OptionWords>>;
}

/** One sentence for each plural form that the language has; `other` always. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
