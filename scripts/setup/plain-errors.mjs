/**
 * What a tool said of an error, without the places in programs that it came through: they say nothing to whoever edits
 * content, and hide the sentence that does.
 */
export function withoutTraces(text) {
	const lines = text.split('\n');
	return lines
		.filter(
			(line, index) =>
				!/^\s+at (?:.*\((?:.*:\d+:\d+|<anonymous>|native)\)|\S+:\d+:\d+)$/.test(line) &&
				!isPlace(lines, index),
		)
		.join('\n');
}

/** A heading of such places, or the one place below it. */
function isPlace(lines, index) {
	const heading = /^\s+(?:Location|Stack trace):$/;
	return heading.test(lines[index] ?? '') || /^\s+Location:$/.test(lines[index - 1] ?? '');
}
