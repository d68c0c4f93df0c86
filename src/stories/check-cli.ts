import { globSync } from 'node:fs';
import { bankHolidaysSchema, datesByNation } from '../directory/bank-holidays.ts';
import { forEditors } from '../directory/messages.ts';
import { isDemo } from '../site.ts';
import { checkStory, checkWords, type StoryOccasion } from './check.ts';
import type { Finding, Setting } from './finding.ts';
import { passagesOf } from './passages.ts';
import type { ContentFile } from '../directory/content-file.ts';
import { factsOf, listOf, readContentFile, slashed, storyFiles } from './read-stories.ts';
import { type Story, type StoryRecord, storySchema } from './schema.ts';

/** The command `npm run story:check`: what in some files could identify a person, in words for who mends it. */

const usage = `Use: npm run story:check -- <file…>   a story, or any text that people read
     npm run story:check              every story`;

function main(files: readonly string[]): void {
	if (files.some((file) => file.startsWith('-'))) {
		refuse(usage);
		return;
	}
	const all = files.length > 0 ? files.map(slashed) : storyFiles();
	const counts = all.map(checkFile);
	const errors = sum(counts.map(({ error }) => error));
	const warnings = sum(counts.map(({ warning }) => warning));
	console.log(
		`${plural(all.length, 'file')} read: ${String(errors)} to change, ${String(warnings)} to decide.`,
	);
	console.log(
		'The check knows words, not people. A second person still has to try to recognise the speaker.',
	);
	if (errors > 0) process.exitCode = 1;
}

function refuse(why: string): void {
	console.error(why);
	process.exitCode = 2;
}

const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);

const plural = (count: number, word: string) => `${String(count)} ${word}${count === 1 ? '' : 's'}`;

function checkFile(file: string): Record<Finding['level'], number> {
	const count = { error: 0, warning: 0 };
	try {
		const read = readContentFile(file);
		for (const found of findingsOf(read)) {
			count[found.level] += 1;
			print(read, found);
		}
	} catch (error) {
		count.error += 1;
		console.log(
			`${file}\n  It could not be checked. ${error instanceof Error ? error.message : ''}\n`,
		);
	}
	return count;
}

function print({ file, facts, body, lineOf }: ContentFile, found: Finding): void {
	const { field, rule, level, at, what, why, write } = found;
	const passage = passagesOf(facts, body).find((one) => one.field === field);
	const path = passage?.path ?? field.split('.');
	const line = lineOf(path, passage === undefined ? 0 : at);
	console.log(
		`${file}, line ${String(line)}, ${field} (${level === 'error' ? 'must change' : 'decide'}, ${rule})`,
	);
	console.log(`  ${what}\n  Why it matters: ${why}\n  Instead: ${write}\n`);
}

const storyPath = /(?:^|\/)content\/areas\/([^/]+)\/stories\/[^/]+\.mdx$/u;

function findingsOf(read: ContentFile): Finding[] {
	const areaId = storyPath.exec(read.file)?.[1];
	if (areaId === undefined) return checkWords(read.facts, read.body, plainSetting);
	const result = forEditors(storySchema).safeParse(read.facts);
	if (result.success)
		return checkStory(result.data, occasionOf(read, { areaId, record: result.data }));
	throw new Error(
		result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '),
	);
}

const plainSetting: Setting = { areaNames: [], knownNames: [], forceYearOnly: false, beside: [] };

function occasionOf(
	{ file, body }: ContentFile,
	{ areaId, record }: { areaId: string; record: StoryRecord },
): StoryOccasion {
	const story = record.status === 'shown' ? record : undefined;
	const service = story === undefined ? undefined : serviceOf(story);
	const holidays = listOf('content/bank-holidays.yml').map((one) => bankHolidaysSchema.parse(one));
	const sameService = story === undefined ? 0 : aboutService(story.serviceId);
	return {
		today: new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' }),
		demo: isDemo,
		file,
		body,
		sameService,
		serviceEnd: textOf(service, 'validTo'),
		holidays: datesByNation(holidays).england,
		setting: {
			areaNames: [textOf(factsOf(`content/areas/${areaId}/area.mdx`), 'name') ?? []].flat(),
			knownNames: sameService >= 3 ? [textOf(service, 'name') ?? []].flat() : [],
			forceYearOnly: story !== undefined && isStrict(story),
			beside: [],
		},
	};
}

/** A text of some facts; undefined where there is none. */
function textOf(facts: unknown, field: string): string | undefined {
	if (typeof facts !== 'object' || facts === null) return undefined;
	const value: unknown = Reflect.get(facts, field);
	return typeof value === 'string' ? value : undefined;
}

function serviceOf({ serviceId }: Story): unknown {
	return globSync('content/areas/*/services/*.mdx')
		.map(factsOf)
		.find((facts) => textOf(facts, 'id') === serviceId);
}

function aboutService(serviceId: string): number {
	return storyFiles()
		.map(factsOf)
		.filter((facts) => textOf(facts, 'status') === 'shown')
		.filter((facts) => textOf(facts, 'serviceId') === serviceId).length;
}

function isStrict({ about }: Story): boolean {
	const strict = listOf('content/needs.yml').filter((need) => need['forceYearOnly'] === true);
	return strict.some((need) => about.some((id) => id === need['id']));
}

main(process.argv.slice(2));
