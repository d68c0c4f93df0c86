import { isPublishable } from '../../stories/consent.ts';
import { bodyOn } from '../body.ts';
import { linesOf } from '../helplines.ts';
import type { Helpline } from '../helpline.ts';
import type { Provider } from '../provider.ts';
import type {
	AreaPages,
	JoinedNews,
	JoinedPanelItem,
	JoinedService,
	JoinedStory,
	NeedPages,
} from './joined.ts';
import { areaOf, type Entry, type Parts } from './parts.ts';
import { indexOf } from './references.ts';
import type { Joiner } from './services.ts';

type AreaEntry = Parts['areas'][number];

/** What joining an area needs beside the entries. */
export interface AreaContext {
	parts: Parts;
	join: Joiner;
	services: JoinedService[];
	helplines: Helpline[];
	today: string;
	demo: boolean;
}

/**
 * Join one area with all that its pages show.
 * @throws When no body or two bodies cover it, or it has no team that can receive.
 */
export function joinArea(entry: AreaEntry, context: AreaContext): AreaPages {
	const { parts, join, today } = context;
	const { data } = entry;
	const here = <Data>(entries: Entry<Data>[]) => entries.filter((one) => areaOf(one) === data.id);
	const bodies = parts.bodies
		.map((body) => body.data)
		.filter((body) => body.policeAreaIds.includes(data.id))
		.sort((a, b) => a.validFrom.localeCompare(b.validFrom));
	const services = context.services.filter((one) => one.policeAreaIds.includes(data.id));
	const present = services.filter((service) => service.standing !== 'historic');
	return {
		...join.withSources(entry),
		body: bodyOn(bodies, data, today),
		bodies,
		officeHolders: here(parts.officeHolders).map(join.withSources),
		...receivers(entry, parts),
		phoneLines: linesOf(context.helplines, data.nation),
		services: present,
		historicServices: services.filter((service) => service.standing === 'historic'),
		needs: needPages(parts, present),
		...records(
			entry,
			context,
			bodies.map((body) => body.id),
		),
	};
}

/** The area's receiving teams and its age policy; `areaProblems` has said before what is missing. */
function receivers({ data, file }: AreaEntry, parts: Parts) {
	const providers = indexOf(parts.providers);
	const policies = indexOf(parts.agePolicies);
	if (data.generalProviderId === undefined || data.agePolicyId === undefined) {
		throw new Error(`${file}: This area has no general provider or no age policy. Add both.`);
	}
	const agePolicy = policies(data.agePolicyId);
	const general = providers(data.generalProviderId);
	const claimed = [
		...data.routes.map((route) => route.providerId),
		...Object.values(agePolicy.bands).flatMap((band) => band.providerId ?? []),
	];
	const all: Provider[] = [...new Set([general, ...claimed.map(providers)])];
	return { general, providers: all, agePolicy };
}

function needPages(parts: Parts, services: JoinedService[]): NeedPages[] {
	return parts.needs.map(({ data: need }) => ({
		need,
		services: services.filter((service) => service.needs.includes(need)),
	}));
}

function records(entry: AreaEntry, context: AreaContext, bodyIds: string[]) {
	const { parts, join } = context;
	const here = <Data>(entries: Entry<Data>[]) =>
		entries.filter((one) => areaOf(one) === entry.data.id);
	return {
		contracts: parts.contracts
			.filter(({ data }) => data.bodyIds.some((id) => bodyIds.includes(id)))
			.map(join.contract)
			.sort((a, b) => b.period.start.value.localeCompare(a.period.start.value)),
		grants: here(parts.grants).map(join.grant),
		performance: here(parts.performance).map(join.withSources),
		panelItems: here(parts.panelItems).map((item) => panelItem(item, context)),
		stories: here(parts.stories).flatMap((story) => shownStory(story, context)),
		news: here(parts.news).map((item) => newsItem(item, join)),
		awards: here(parts.awards).map(join.withSources),
		documents: here(parts.documents).map(join.withSources),
		notices: here(parts.notices).map(join.withSources),
	};
}

function newsItem(item: Parts['news'][number], join: Joiner): JoinedNews {
	return { ...join.withSources(item), contracts: item.data.contractIds.map(join.contractLink) };
}

function panelItem(
	item: Parts['panelItems'][number],
	{ join, parts }: AreaContext,
): JoinedPanelItem {
	const shown = join.withSources(item);
	const grants = indexOf(parts.grants.map((grant) => ({ data: join.grant(grant) })));
	return {
		...shown,
		doNotQuote: [],
		services: shown.relatedServiceIds.map(join.serviceLink),
		contracts: shown.relatedContractIds.map(join.contractLink),
		grants: shown.relatedGrantIds.map(grants),
		openActions: shown.resolutions.filter((one) => one.ownerRole !== undefined && !one.doneOn),
	};
}

function shownStory(story: Parts['stories'][number], context: AreaContext): JoinedStory[] {
	const joined = context.join.withSources(story);
	const publisher = joined.sources[0]?.source.publisher ?? 'the commissioning body';
	const verdict = isPublishable(story.data, publisher, context);
	if (!verdict.show) return [];
	const service = context.join.serviceLink(story.data.serviceId);
	return [{ ...joined, service, note: verdict.note }];
}
