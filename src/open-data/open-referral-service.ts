import type { Opening } from '../directory/fields.ts';
import type { AreaPages, JoinedService } from '../directory/join/joined.ts';
import type { Organisation } from '../directory/organisation.ts';
import { ageNames, fundingNames, languageNames } from '../directory/service-words.ts';
import { uuidOf } from './ids.ts';
import { needTerm } from './open-referral-needs.ts';
import { placesOf } from './open-referral-places.ts';
import { phonesOf, reachInWords } from './open-referral-phones.ts';
import { demonstrationNote, type Published } from './published.ts';

/** A service in full, as `/services/{id}` gives it. */
export type ServiceRecord = ReturnType<typeof serviceRecord>;

const statuses = { current: 'active', unconfirmed: 'inactive', historic: 'defunct' } as const;

/** The record as it stands in a list: without what there may be several of. */
export function summaryOf(record: ServiceRecord) {
	const { id, organization_id, name, description, url, status } = record;
	const { minimum_age, maximum_age, assured_date, alert, last_modified, organization } = record;
	const ages = { minimum_age, maximum_age };
	return {
		...{ id, organization_id, name, description, url, status, ...ages, assured_date },
		...{ alert, last_modified, organization, phones: record.phones },
	};
}

/** A service with everything that belongs to it. */
export function serviceRecord(service: JoinedService, published: Published) {
	const id = uuidOf('service', service.id);
	const areas = published.directory.areas.filter(({ id: area }) =>
		service.policeAreaIds.some((one) => one === area),
	);
	const eligibility = eligibilityOf(service);
	return {
		id,
		organization_id: service.org && uuidOf('organisation', service.org.id),
		name: service.name,
		description: [service.summary, eligibility, reachInWords(service, areas)].join('\n\n'),
		url: `${published.site}/${areas[0]?.id ?? ''}/services/${service.slug}/`,
		status: statusOf(service),
		minimum_age: service.ageMin,
		maximum_age: service.ageMax,
		assured_date: service.verifiedOn,
		alert: alertOf(service, published),
		last_modified: published.changedAt(service.file),
		organization: service.org && organisationOf(service.org),
		schedules: schedulesOf(service),
		service_areas: areas.map((area) => serviceAreaOf(service, area)),
		service_at_locations: placesOf(service),
		languages: languagesOf(service),
		funding: fundingOf(service),
		cost_options: costsOf(service),
		attributes: attributesOf(service, published),
		phones: phonesOf(service, areas),
		eligibility_description: eligibility,
		wait_time: service.waitingTime && `${service.waitingTime.value} (${service.waitingTime.asAt})`,
		application_process: reachInWords(service, areas),
	};
}

/** The service at each of its locations. */
export function atLocations(record: ServiceRecord) {
	return record.service_at_locations.map((place) => ({ ...place, service: summaryOf(record) }));
}

/** A record is often read alone, so each says that it is a demonstration. */
function alertOf({ alert }: JoinedService, { directory }: Published): string | undefined {
	const notes = [alert, directory.demo ? demonstrationNote : undefined];
	return notes.filter((note) => note !== undefined).join(' ') || undefined;
}

function statusOf({ status, standing }: JoinedService) {
	if (status === 'temporarily-closed' && standing !== 'historic') return 'temporarily closed';
	return statuses[standing];
}

const organisationKinds: Record<Organisation['kind'], string> = {
	charity: 'A charity.',
	company: 'A company.',
	'public-body': 'A public body.',
	network: 'A network of organisations.',
	partnership: 'A partnership of organisations.',
};

function organisationOf({ id, name, kind, website }: Organisation) {
	return {
		id: uuidOf('organisation', id),
		name,
		description: organisationKinds[kind],
		website,
	};
}

/** Who it is for, in sentences: ages and conditions, and that nobody has to have told the police. */
function eligibilityOf(service: JoinedService): string {
	const ages = service.ageGroups.flatMap((group) => ageNames[group] ?? []);
	const sentences = [
		ages.length > 0 ? `Ages: ${ages.join(', ')}.` : 'Ages are not published.',
		service.ageNote,
		service.gender && `For: ${service.gender}.`,
		service.otherCriteria,
		'You do not have to have told the police.',
	];
	return sentences.filter(Boolean).join(' ');
}

const dayCodes: Record<Opening['days'][number], string> = {
	mon: 'MO',
	tue: 'TU',
	wed: 'WE',
	thu: 'TH',
	fri: 'FR',
	sat: 'SA',
	sun: 'SU',
};

function schedulesOf({ id, channels }: JoinedService) {
	return channels.flatMap(({ kind, hours = [] }, channel) =>
		hours.map(({ days, opens, closes }, index) => ({
			id: uuidOf('schedule', `${id}/${channel}/${index}`),
			service_id: uuidOf('service', id),
			freq: 'WEEKLY' as const,
			byday: days.map((day) => dayCodes[day]).join(','),
			opens_at: opens,
			closes_at: closes,
			description: kind,
		})),
	);
}

function serviceAreaOf(service: JoinedService, area: AreaPages) {
	return {
		id: uuidOf('service-area', `${service.id}/${area.id}`),
		service_id: uuidOf('service', service.id),
		name: area.longName ?? area.name,
		extent: area.id,
		extent_type: 'police force area',
	};
}

function languagesOf({ id, languages }: JoinedService) {
	return languages.map((code) => ({
		id: uuidOf('language', `${id}/${code}`),
		service_id: uuidOf('service', id),
		code,
		name: languageNames.of(code),
	}));
}

function fundingOf({ id, fundingSources }: JoinedService) {
	return fundingSources.flatMap((source) => {
		const name = fundingNames[source];
		if (name === undefined) return [];
		return [
			{ id: uuidOf('funding', `${id}/${source}`), service_id: uuidOf('service', id), source: name },
		];
	});
}

function costsOf({ id, cost }: JoinedService) {
	if (cost === 'unknown') return [];
	const free = cost === 'free';
	return [
		{
			id: uuidOf('cost', id),
			service_id: uuidOf('service', id),
			option: free ? 'Free' : 'There is a charge',
			...(free && { amount: 0 }),
		},
	];
}

function attributesOf(service: JoinedService, published: Published) {
	return service.needs.map((need) => {
		const term = needTerm(published, need);
		return {
			id: uuidOf('attribute', `${service.id}/${need.id}`),
			link_id: uuidOf('service', service.id),
			link_type: 'service',
			taxonomy_term_id: term.id,
			taxonomy_term: term,
		};
	});
}
