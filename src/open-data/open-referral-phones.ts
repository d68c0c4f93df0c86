import type { AreaPages, JoinedService } from '../directory/join/joined.ts';
import { uuidOf } from './ids.ts';

/** A number to call, as HSDS has it and the profile left it out. */
interface Phone {
	id: string;
	service_id: string;
	number: string;
	type: 'voice';
	/** Whose number it is. */
	description: string;
}

/**
 * The numbers that the service's page prints: its own, or where none is published and the form of this site
 * reaches the service, the national line beside the button.
 */
export function phonesOf(service: JoinedService, areas: readonly AreaPages[]): Phone[] {
	const own = service.channels.flatMap(({ phone, note }) =>
		phone === undefined ? [] : [{ phone, description: note ?? service.name }],
	);
	return (own.length > 0 ? own : nationalLine(service, areas)).map(({ phone, description }) => ({
		id: uuidOf('phone', `${service.id}/${phone}`),
		service_id: uuidOf('service', service.id),
		number: phone,
		type: 'voice',
		description,
	}));
}

/** The line that the page prints in place of an own number. */
function nationalLine(service: JoinedService, areas: readonly AreaPages[]) {
	if (service.onlineReferral !== 'portal' || service.standing === 'historic') return [];
	const line = areas[0]?.phoneLines.find(({ phone }) => phone !== undefined);
	if (line?.phone === undefined) return [];
	const description = `${line.name}, a national line. The service’s own number is not published.`;
	return [{ phone: line.phone, description }];
}

/** How to reach the service, in sentences, with the number, for readers of the description alone. */
export function reachInWords(service: JoinedService, areas: readonly AreaPages[]): string {
	if (service.standing === 'historic') return 'It is in the past and takes nobody on.';
	const called = phonesOf(service, areas).map(
		({ number, description }) => `Call ${number} (${description.replace(/\.$/, '')}).`,
	);
	const elsewhere = service.commissionedElsewhere?.howToReach;
	const sentences = [
		...called,
		service.onlineReferral === 'portal' && 'You can ask for support with the form on our site.',
		elsewhere !== undefined && elsewhere !== 'unknown' && elsewhere,
	];
	const told = sentences.filter((sentence) => typeof sentence === 'string');
	return told.length > 0 ? told.join(' ') : 'How to reach it is not published.';
}
