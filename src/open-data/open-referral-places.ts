import type { JoinedService } from '../directory/join/joined.ts';
import { uuidOf } from './ids.ts';

/** Places that may be public. A service without one is reached from anywhere: a virtual location, never an address. */
export function placesOf(service: JoinedService) {
	const open = service.premises.flatMap(({ confidential, publicAddress, note }) =>
		confidential || publicAddress === undefined ? [] : [{ publicAddress, note }],
	);
	if (open.length === 0) return [atLocation(service, 'virtual', { name: 'By phone or online' })];
	return open.map(({ publicAddress, note }) =>
		atLocation(service, 'physical', { name: publicAddress, description: note }),
	);
}

function atLocation(
	service: JoinedService,
	type: 'physical' | 'virtual',
	place: { name: string; description?: string | undefined },
) {
	const id = `${service.id}/${type}/${place.name}`;
	const location_id = uuidOf('location', id);
	return {
		id: uuidOf('service-at-location', id),
		service_id: uuidOf('service', service.id),
		location_id,
		location: { id: location_id, location_type: type, ...place },
	};
}
