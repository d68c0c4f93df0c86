import type { AgePolicy } from '../age-policy.ts';
import { bodyOn } from '../body.ts';
import { linesOf } from '../helplines.ts';
import type { Helpline } from '../helpline.ts';
import type { Provider } from '../provider.ts';
import type { AreaPages, JoinedService, NeedPages } from './joined.ts';
import type { Links } from './links.ts';
import { isRoutable } from '../routing-open.ts';
import { areaOf, type Entry, type Parts } from './parts.ts';
import { joinPanelItem, publishedNews, shownStories } from './published.ts';
import { required } from './required.ts';
import { joinContract, joinGrant } from './records.ts';
import { indexOf } from './references.ts';
import { joinSpending } from './spending.ts';

type AreaEntry = Parts['areas'][number];
type Band = AgePolicy['bands'][keyof AgePolicy['bands']];

/** What joining an area needs beside the entries. */
export interface AreaContext {
	/** Look-ups. */
	links: Links;
	/** Every service, joined. */
	services: JoinedService[];
	/** Lines that may be printed. */
	helplines: Helpline[];
	/** Whether the site is a demonstration. */
	demo: boolean;
}

/**
 * Join one area with all that its pages show.
 * @throws When no body or two bodies cover it, or it has no team that can receive.
 */
export function joinArea(entry: AreaEntry, context: AreaContext): AreaPages {
	const { links } = context;
	const { data } = entry;
	const bodies = bodiesOf(data.id, links.parts);
	const services = context.services.filter((one) => one.policeAreaIds.includes(data.id));
	const present = services
		.filter((service) => service.standing !== 'historic')
		.sort((one, other) => Number(isWider(one)) - Number(isWider(other)));
	return {
		...links.withSources(entry),
		body: bodyOn(bodies, data, links.today),
		bodies,
		...receivers(entry, context),
		phoneLines: linesOf(context.helplines, data.nation),
		services: present,
		historicServices: services.filter((service) => service.standing === 'historic'),
		needs: needPages(links.parts, present),
		...bought(
			bodies.map((body) => body.id),
			links,
		),
		...published(data.id, context),
		...required(data.id, bodyOn(bodies, data, links.today), links),
	};
}

/** Every body that ever covered an area, oldest first. */
function bodiesOf(areaId: string, parts: Parts) {
	return parts.bodies
		.map((body) => body.data)
		.filter((body) => body.policeAreaIds.includes(areaId))
		.sort((a, b) => a.validFrom.localeCompare(b.validFrom));
}

/** The area's receiving teams and its age policy; `areaProblems` has said before what is missing. */
function receivers({ data, file }: AreaEntry, context: AreaContext) {
	const { parts } = context.links;
	const providers = indexOf(parts.providers);
	const policies = indexOf(parts.agePolicies);
	if (data.generalProviderId === undefined || data.agePolicyId === undefined) {
		throw new Error(`${file}: This area has no general provider or no age policy. Add both.`);
	}
	const agePolicy = policies(data.agePolicyId);
	const general = providers(data.generalProviderId);
	const open = (id: string) => canReceive(providers(id), data.id, context);
	const routes = data.routes.filter((route) => open(route.providerId));
	const bands = Object.fromEntries(
		Object.entries(agePolicy.bands).map(([name, band]) => [name, openBand(band, open)]),
	) as typeof agePolicy.bands;
	const claimed = [
		...routes.map((route) => route.providerId),
		...Object.values(bands).flatMap((band) => band.providerId ?? []),
	];
	const all: Provider[] = [...new Set([general, ...claimed.map(providers)])];
	const formOpen = open(general.id);
	return { general, formOpen, providers: all, routes, agePolicy: { ...agePolicy, bands } };
}

function canReceive(provider: Provider, areaId: string, context: AreaContext): boolean {
	const { services, demo, links } = context;
	const own = services.filter(
		(service) => service.provider === provider && service.policeAreaIds.includes(areaId),
	);
	return isRoutable(provider, own, { today: links.today, demo });
}

/** A band without its own team, where that team cannot receive today: the general team takes over. */
function openBand(band: Band, open: (id: string) => boolean): Band {
	return band.providerId === null || open(band.providerId) ? band : { ...band, providerId: null };
}

/** Whether a service covers other areas too. */
const isWider = ({ policeAreaIds }: Pick<JoinedService, 'policeAreaIds'>) =>
	policeAreaIds.length > 1;

function needPages(parts: Parts, services: JoinedService[]): NeedPages[] {
	return parts.needs.map(({ data: need }) => {
		const forIt = services.filter((service) => service.needs.includes(need));
		return {
			need,
			local: forIt.filter((service) => !isWider(service)),
			wider: forIt.filter(isWider),
		};
	});
}

/** What the bodies of an area bought, alone or together with others, newest first. */
function bought(bodyIds: string[], links: Links) {
	const contracts = links.parts.contracts
		.filter(({ data }) => data.bodyIds.some((id) => bodyIds.includes(id)))
		.map((contract) => joinContract(contract, links))
		.sort((a, b) => b.period.start.value.localeCompare(a.period.start.value));
	return { contracts };
}

/** What lies in the area's own folder. */
function published(areaId: string, { links, demo, services }: AreaContext) {
	const { parts } = links;
	const here = <Data>(entries: Entry<Data>[]) => entries.filter((one) => areaOf(one) === areaId);
	const inArea = services.filter((one) => one.policeAreaIds.includes(areaId));
	return {
		officeHolders: here(parts.officeHolders).map(links.withSources),
		spending: joinSpending(areaId, links),
		grants: here(parts.grants).map((grant) => joinGrant(grant, links)),
		performance: here(parts.performance).map(links.withSources),
		panelItems: here(parts.panelItems).map((item) => joinPanelItem(item, links)),
		stories: shownStories(here(parts.stories), { links, demo, services: inArea.length }),
		news: publishedNews(here(parts.news), links),
		awards: here(parts.awards).map(links.withSources),
		documents: here(parts.documents).map(links.withSources),
		notices: here(parts.notices).map(links.withSources),
	};
}
