import type { JoinedService } from './join/joined.ts';
import type { Opening } from './fields.ts';
import { timetableOf } from './timetables.ts';

/** What of an area a description names. */
interface Place {
	name: string;
}

/** A value of JSON-LD. */
export type JsonLd = { readonly [key: string]: JsonLd } | readonly JsonLd[] | string | boolean;

const dayNames: Record<Opening['days'][number], string> = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
};

/** Hours in the short form of schema.org's `openingHours`: `Mo,Tu 09:00-17:00`. */
export function shortHours({ days, opens, closes }: Opening): string {
	return `${days.map((day) => dayNames[day].slice(0, 2)).join(',')} ${opens}-${endOf(closes)}`;
}

/** schema.org ends a day at 23:59. */
const endOf = (closes: string) => (closes === '24:00' ? '23:59' : closes);

const spanOf = ({ days, opens, closes }: Opening): JsonLd => ({
	'@type': 'OpeningHoursSpecification',
	dayOfWeek: days.map((day) => dayNames[day]),
	opens,
	closes: endOf(closes),
});

type Channel = JoinedService['channels'][number];

function contactPoint(channel: Channel & { phone: string }, service: JoinedService): JsonLd {
	const isKnown = timetableOf({ ...service, channels: [channel] }) !== undefined;
	return {
		'@type': 'ContactPoint',
		telephone: channel.phone.replace(/^0/, '+44 '),
		...(service.languages.length > 0 ? { availableLanguage: service.languages } : {}),
		...(isKnown ? { hoursAvailable: (channel.hours ?? []).map(spanOf) } : {}),
	};
}

/** Places that may be known, with the hours at which people can walk in. */
function placesOf({ premises, channels }: JoinedService): JsonLd[] {
	const walkIn = channels.flatMap(({ kind, hours = [] }) => (kind === 'drop-in' ? hours : []));
	return premises.flatMap(({ publicAddress }) =>
		publicAddress === undefined
			? []
			: [
					{
						'@type': 'CivicStructure',
						address: publicAddress,
						...(walkIn.length > 0 ? { openingHours: walkIn.map(shortHours) } : {}),
					},
				],
	);
}

/**
 * A service as schema.org describes one for machines. Nothing of it is read from anywhere but its own fields, and
 * hours are left out wherever a page would not say that it is open. Undefined for history.
 */
export function describedForMachines(
	service: JoinedService,
	area: Place,
	url: string,
): JsonLd | undefined {
	if (service.standing === 'historic') return undefined;
	return {
		'@context': 'https://schema.org',
		'@type': 'GovernmentService',
		name: service.name,
		description: `${service.summary} ${service.standingWords}.`,
		url,
		areaServed: { '@type': 'AdministrativeArea', name: area.name },
		...(service.org === undefined
			? {}
			: { provider: { '@type': 'Organization', name: service.org.name } }),
		...channelOf(service, url),
	};
}

/** How the service is reached; nothing where neither a number nor a place is published. */
function channelOf(service: JoinedService, url: string): { readonly [key: string]: JsonLd } {
	const calls = service.channels.flatMap(({ phone, ...channel }) =>
		channel.kind === 'phone' && phone !== undefined ? [{ ...channel, phone }] : [],
	);
	const places = placesOf(service);
	if (calls.length === 0 && places.length === 0) return {};
	return {
		availableChannel: {
			'@type': 'ServiceChannel',
			serviceUrl: url,
			...(calls.length > 0 ? { servicePhone: calls.map((one) => contactPoint(one, service)) } : {}),
			...(places.length > 0 ? { serviceLocation: places } : {}),
		},
	};
}

/** JSON-LD as the text of a data block: nothing in it can end the block or open a comment. */
export function asDataBlock(data: JsonLd): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
