/** How many single-letter changes lead from one word to another (Levenshtein). */
function distance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [line, letter] of from.split('').entries()) {
		const next = [line + 1];
		for (const [column, other] of to.split('').entries()) {
			const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? to.length;
}

/** The known word nearest to a misspelt one; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const ranked = known
		.map((candidate) => ({ candidate, changes: distance(word, candidate) }))
		.sort((a, b) => a.changes - b.changes);
	const best = ranked[0];
	return best !== undefined && best.changes <= Math.max(3, word.length / 2)
		? best.candidate
		: undefined;
}
