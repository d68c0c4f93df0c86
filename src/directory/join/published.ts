import { isPublishable } from '../../stories/consent.ts';
import type { JoinedNews, JoinedPanelItem, JoinedStory } from './joined.ts';
import type { Links } from './links.ts';
import type { Parts } from './parts.ts';
import { joinGrant } from './records.ts';

/** Join a news item with the contracts it is about. */
export function joinNews(item: Parts['news'][number], links: Links): JoinedNews {
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

/** A story with the line that must stand with it; nothing when it may not be shown. */
export function shownStory(
	story: Parts['stories'][number],
	{ links, demo }: { links: Links; demo: boolean },
): JoinedStory[] {
	const joined = links.withSources(story);
	const publisher = joined.sources[0]?.source.publisher ?? 'the commissioning body';
	const verdict = isPublishable(story.data, publisher, { today: links.today, demo });
	if (!verdict.show) return [];
	return [{ ...joined, service: links.service(story.data.serviceId), note: verdict.note }];
}
