import { isPublishable } from '../../stories/consent.ts';
import type { PartialDate } from '../fields.ts';
import type { NewsItem } from '../page.ts';
import type { JoinedNews, JoinedPanelItem, JoinedStory } from './joined.ts';
import type { Links } from './links.ts';
import type { Parts } from './parts.ts';
import { joinGrant } from './records.ts';
import { enoughStories } from './story-findings.ts';

/**
 * News that is out on the day of the build, newest first; items without a date that sorts stand last.
 * One that is to come is on no page, in no list and in no feed before its day.
 */
export function publishedNews(items: Parts['news'], links: Links): JoinedNews[] {
	return items
		.filter(({ data }) => isOut(data.publishedOn, links.today))
		.sort((one, other) => sortKey(other.data).localeCompare(sortKey(one.data)))
		.map((item) => joinNews(item, links));
}

/** Whether all that is known of a date lies on a day or before it. */
function isOut({ value, precision }: PartialDate, today: string): boolean {
	return precision === 'unknown' || value <= today.slice(0, value.length);
}

const sortKey = ({ publishedOn: { value, precision } }: NewsItem) =>
	precision === 'unknown' ? '' : value;

/** Join a news item with the contracts it is about. */
function joinNews(item: Parts['news'][number], links: Links): JoinedNews {
	return { ...links.withSources(item), contracts: item.data.contractIds.map(links.contract) };
}

/** Join a panel item with what it is about, and pick out what is still owed. */
export function joinPanelItem(item: Parts['panelItems'][number], links: Links): JoinedPanelItem {
	const { data } = item;
	return {
		...links.withSources(item),
		services: data.relatedServiceIds.map(links.service),
		contracts: data.relatedContractIds.map(links.contract),
		grants: links.parts.grants
			.filter((grant) => data.relatedGrantIds.includes(grant.data.id))
			.map((grant) => joinGrant(grant, links)),
		openActions: data.resolutions.filter(
			(action) => action.ownerRole !== undefined && action.doneOn === undefined,
		),
	};
}

/**
 * The stories of an area that may be shown, in the order of their ids: no date of theirs orders them (TST-24).
 * Each names its service only where nobody can be picked out by it.
 */
export function shownStories(
	stories: Parts['stories'],
	{ links, demo, services }: { links: Links; demo: boolean; services: number },
): JoinedStory[] {
	const shown = stories
		.flatMap((story) => shownStory(story, { links, demo }))
		.sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
	const named = namedServices(
		shown.map(({ serviceId }) => serviceId),
		services,
	);
	return shown.map((story) => ({
		...story,
		service: named.has(story.serviceId) ? links.service(story.serviceId) : undefined,
	}));
}

/**
 * The services that may be named beside a story: those with three stories or more. None is, where the
 * stories left without a name could only be about one other service of the area.
 * @param about The service of each story shown.
 * @param services How many services the area's pages show.
 */
export function namedServices(about: readonly string[], services: number): Set<string> {
	const count = (id: string) => about.filter((one) => one === id).length;
	const named = new Set(about.filter((id) => count(id) >= enoughStories));
	const unnamed = about.filter((id) => !named.has(id)).length;
	return unnamed > 0 && services - named.size < 2 ? new Set() : named;
}

/** A story with the line that must stand with it; nothing when it may not be shown. */
function shownStory(
	{ file, data }: Parts['stories'][number],
	{ links, demo }: { links: Links; demo: boolean },
): Omit<JoinedStory, 'service'>[] {
	if (data.status === 'withdrawn') return [];
	const joined = links.withSources({ file, data });
	const publisher = joined.sources[0]?.source.publisher ?? 'the commissioning body';
	const verdict = isPublishable(data, publisher, { today: links.today, demo });
	return verdict.show ? [{ ...joined, note: verdict.note }] : [];
}
