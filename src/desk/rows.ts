/** A name and what was said to it, as the desk shows it. */
export interface Row {
	/** Tells rows of two versions of one thread apart from those that are the same. */
	key: string;
	/** What it is, in a few words. */
	label: string;
	/** What was answered, one line each; empty when it was left open. */
	values: readonly string[];
	/** A number or an address: shown only once the safe-contact card has been read. */
	isContact?: boolean;
}

/** A row of one line, or none where there is nothing to say. */
export function rowOf(key: string, label: string, value: string | undefined): Row[] {
	return value === undefined || value === '' ? [] : [{ key, label, values: [value] }];
}
