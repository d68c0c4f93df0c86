import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { factsOf, readContentFile, storyFiles } from './read-stories.ts';
import { storySchema, type WithdrawnStory } from './schema.ts';
import { stillToDo, withdrawnFile } from './withdrawal.ts';

/**
 * The command `npm run story:withdraw`: takes a story's words out of the content at once, and says what a
 * person still has to do. The file is replaced in one step: cut short at any moment, it is the whole
 * story or the whole mark, and a second run does the same.
 */

const usage = `Use: npm run story:withdraw -- <id>          take a story's words out of the content
     npm run story:withdraw -- <id> --done   once everything on the list is dealt with
     --asked 2026-11-22 gives the day on which the person asked; today without it`;

/** Something that the person at the keyboard can mend. */
class Mistake extends Error {}

interface Request {
	id: string;
	done: boolean;
	asked: string;
	today: string;
}

function main(typed: readonly string[]): void {
	const request = readRequest(typed);
	const files = storyFiles().filter((file) => idOf(file) === request.id);
	if (files.length === 0) throw new Mistake(unknownId(request.id));
	for (const file of files) withdraw(file, request);
}

function readRequest(typed: readonly string[]): Request {
	const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
	const rest = [...typed];
	const done = take(rest, '--done').length > 0;
	const asked = take(rest, '--asked', 1)[1] ?? today;
	const [id, ...more] = rest;
	if (id === undefined || more.length > 0 || id.startsWith('-')) throw new Mistake(usage);
	if (!/^\d{4}-\d\d-\d\d$/u.test(asked) || asked > today || Number.isNaN(Date.parse(asked))) {
		throw new Mistake(`‘${asked}’ is not a day up to today. Write it like ${today}.`);
	}
	return { id, done, asked, today };
}

/** Take a word and those after it out of a list. */
function take(list: string[], word: string, after = 0): string[] {
	const index = list.indexOf(word);
	return index === -1 ? [] : list.splice(index, 1 + after);
}

/** The id of a file, even of one whose facts are broken: a withdrawal does not wait for a repair. */
function idOf(file: string): string | undefined {
	try {
		const facts = factsOf(file);
		return typeof facts === 'object' && facts !== null
			? String(Reflect.get(facts, 'id'))
			: undefined;
	} catch {
		return file
			.split('/')
			.at(-1)
			?.replace(/\.mdx$/u, '');
	}
}

function unknownId(id: string): string {
	const ids = storyFiles().map(idOf).join(', ');
	return `There is no story ‘${id}’, and nothing was changed. There are: ${ids === '' ? 'none' : ids}.`;
}

function withdraw(file: string, request: Request): void {
	const before = markIn(file);
	const mark = markOf(file, { request, before });
	if (withdrawnFile(mark) !== (before && withdrawnFile(before))) replace(file, withdrawnFile(mark));
	console.log(
		before === undefined
			? `${file}: The words are out of the content. What stays is a mark without any of them.`
			: `${file}: It was withdrawn before, on ${before.askedOn}.`,
	);
	if (mark.doneOn !== undefined) {
		console.log(`Everything on the list was dealt with on ${mark.doneOn}.`);
		return;
	}
	const areaId = file.split('/')[2] ?? '';
	const list = stillToDo({ areaId, documents: mark.sourceIds.map(titleOf) });
	console.log('\nStill to do, within two working days:\n');
	for (const [index, step] of list.entries()) console.log(`${String(index + 1)}. ${step}\n`);
	console.log(`When all of it is done: npm run story:withdraw -- ${request.id} --done`);
}

/** The mark that a file holds already. */
function markIn(file: string): WithdrawnStory | undefined {
	try {
		const result = storySchema.safeParse(readContentFile(file).facts);
		return result.success && result.data.status === 'withdrawn' ? result.data : undefined;
	} catch {
		return undefined;
	}
}

function markOf(
	file: string,
	{ request, before }: { request: Request; before: WithdrawnStory | undefined },
): WithdrawnStory {
	const { id, done, asked, today } = request;
	const { doneOn, ...mark } = before ?? {
		id,
		status: 'withdrawn' as const,
		askedOn: asked,
		sourceIds: sourcesOf(file),
		doneOn: undefined,
	};
	const day = doneOn ?? (done ? today : undefined);
	return { ...mark, ...(day !== undefined && { doneOn: day }) };
}

/** Ids of the documents that a story cites, as far as its facts can be read. */
function sourcesOf(file: string): string[] {
	try {
		const result = storySchema.safeParse(readContentFile(file).facts);
		if (!result.success || result.data.status !== 'shown') return [];
		return [...new Set(result.data.sources.map(({ sourceId }) => sourceId))];
	} catch {
		return [];
	}
}

function titleOf(sourceId: string): string {
	const facts = factsOf(`content/sources/${sourceId}.yml`);
	const title: unknown =
		typeof facts === 'object' && facts !== null ? Reflect.get(facts, 'title') : undefined;
	return typeof title === 'string' ? title : sourceId;
}

/** Put a file in another's place, whole, and on the disk before this returns. */
function replace(file: string, text: string): void {
	const beside = `${file}.withdrawn`;
	const handle = openSync(beside, 'w');
	writeSync(handle, text);
	fsyncSync(handle);
	closeSync(handle);
	renameSync(beside, file);
	if (process.platform !== 'win32') syncFolder(dirname(file));
}

function syncFolder(folder: string): void {
	const handle = openSync(folder, 'r');
	fsyncSync(handle);
	closeSync(handle);
}

try {
	main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Mistake)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
