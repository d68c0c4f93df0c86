/** A fault of the machine or the checkout, told in one plain sentence without a stack trace. */
export class SetupError extends Error {}

/** One line for the person who started the command. */
export function say(line) {
	process.stdout.write(`${line}\n`);
}
