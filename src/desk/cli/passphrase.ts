import { existsSync, readFileSync } from 'node:fs';
import { Mistake } from './mistake.ts';

/** What a passphrase is for. */
export interface Asking {
	/** What is asked, without a colon. */
	question: string;
	/** Environment variable that names a file with the passphrase. */
	variable: string;
	/** A file that is read when nothing else says where; a demonstration has one. */
	usual?: string;
}

/** A passphrase: from the file that a variable names, or typed without being shown. */
export async function readPassphrase({ question, variable, usual }: Asking): Promise<string> {
	const named = process.env[variable];
	if (named) return readFirstLine(named, variable);
	if (usual && existsSync(usual)) return readFirstLine(usual, variable);
	if (process.stdin.isTTY) return typed(question);
	throw new Mistake(
		`A passphrase is needed: run this in a terminal, or set ${variable} to a file that holds it.`,
	);
}

function readFirstLine(path: string, variable: string): string {
	try {
		return readFileSync(path, 'utf8').split(/\r?\n/)[0] ?? '';
	} catch {
		throw new Mistake(
			`${path}, the file with the passphrase, cannot be read: set ${variable} to one that can.`,
		);
	}
}

/** Reads a line from the terminal without showing it. */
async function typed(question: string): Promise<string> {
	const { stdin, stderr } = process;
	// First, or what is typed at once would be shown.
	stdin.setRawMode(true);
	stderr.write(`${question}: `);
	stdin.resume();
	stdin.setEncoding('utf8');
	let text = '';
	try {
		for await (const chunk of stdin) {
			for (const character of String(chunk)) {
				if (character === '\r' || character === '\n') return text;
				if (character === '\u0003') throw new Mistake('Nothing was done.');
				text = character === '\u007F' ? text.slice(0, -1) : text + character;
			}
		}
		return text;
	} finally {
		stdin.setRawMode(false);
		stdin.pause();
		stderr.write('\n');
	}
}
