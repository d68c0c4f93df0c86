import { checkStory, inOneLine, stopsBuild, type StoryOccasion } from '../../stories/check.ts';
import type { Occasion } from '../../stories/consent.ts';
import type { Finding, Setting } from '../../stories/finding.ts';
import type { Story } from '../../stories/schema.ts';
import { contractEnd } from '../../transparency/period.ts';
import { datesByNation } from '../bank-holidays.ts';
import { areaOf, type Entry, type Parts } from './parts.ts';

/** A finding with the file that an editor would open. */
export interface StoryFinding {
	/** Path from the project's root. */
	file: string;
	/** What was found. */
	finding: Finding;
}

type StoryEntry = Parts['stories'][number];

/** From how many stories on a service is named beside one: with fewer, the name could pick somebody out (TST-23). */
export const enoughStories = 3;

/** Everything that the rules TST-1 to TST-25 say of the stories, file by file. */
export function storyFindings(parts: Parts, occasion: Occasion): StoryFinding[] {
	return parts.stories.flatMap((entry) =>
		checkStory(entry.data, occasionOf(entry, { parts, occasion })).map((finding) => ({
			file: entry.file,
			finding,
		})),
	);
}

/** What a build prints and goes on: what a person has to decide, and what time has hidden. */
export function storyWarnings(parts: Parts, occasion: Occasion): string[] {
	return storyFindings(parts, occasion)
		.filter(({ finding }) => !stopsBuild(finding))
		.map(({ file, finding }) => `${file}: ${inOneLine(finding)}`);
}

/** What one story is checked against. */
function occasionOf(
	entry: StoryEntry,
	{ parts, occasion }: { parts: Parts; occasion: Occasion },
): StoryOccasion {
	const story = entry.data.status === 'shown' ? entry.data : undefined;
	const holidays = datesByNation(parts.bankHolidays.map(({ data }) => data)).england;
	return {
		...occasion,
		file: entry.file,
		body: entry.body ?? '',
		holidays,
		sameService: story === undefined ? 0 : aboutService(parts.stories, story.serviceId),
		serviceEnd: story === undefined ? undefined : endOf(story.serviceId, parts),
		setting: settingOf(story, { parts, areaId: areaOf(entry) }),
	};
}

function aboutService(stories: readonly Entry<StoryEntry['data']>[], serviceId: string): number {
	return stories.filter(({ data }) => data.status === 'shown' && data.serviceId === serviceId)
		.length;
}

function endOf(serviceId: string, parts: Parts): string | undefined {
	const service = parts.services.find(({ data }) => data.id === serviceId)?.data;
	const contract = parts.contracts.find(({ data }) => data.id === service?.contractId)?.data;
	return service?.validTo ?? (contract && contractEnd(contract).lastDay);
}

/** Which names may stand in a story: its force area, and services that are named beside stories anyway. */
function settingOf(
	story: Story | undefined,
	{ parts, areaId }: { parts: Parts; areaId: string | undefined },
): Setting {
	const area = parts.areas.find(({ data }) => data.id === areaId)?.data;
	const services = parts.services.filter(
		({ data }) => aboutService(parts.stories, data.id) >= enoughStories,
	);
	const strict = parts.needs.filter(({ data }) => data.forceYearOnly).map(({ data }) => data.id);
	return {
		areaNames: area === undefined ? [] : [area.name],
		knownNames: services.map(({ data }) => data.name),
		forceYearOnly: story?.about.some((need) => strict.includes(need)) ?? false,
		beside: [],
	};
}
