import type { Area } from '../directory/area.ts';
import type { PrivacyTable } from '../referral/privacy-tables.ts';

const unknown = 'Not published';

/** Who answers in law for what people tell, area by area (UK GDPR, Article 13(1)); what nobody has settled says so. */
export function whoAnswersTable(areas: readonly Pick<Area, 'name' | 'privacy'>[]): PrivacyTable {
	return {
		caption: 'Who is responsible in each area',
		head: ['Area', 'Who decides about your data, and how to reach them'],
		rows: areas.map(({ name, privacy }) => [name, privacy === undefined ? unknown : told(privacy)]),
	};
}

function told(privacy: NonNullable<Area['privacy']>): string {
	const { controller, dpoContact, processors, icoNumber, complaintsUrl, regulatorName } = privacy;
	return [
		`${controller.name}, ${controller.contact}.`,
		`Data protection officer: ${dpoContact}.`,
		icoNumber === undefined ? '' : `Registered as ${icoNumber}.`,
		processors.length === 0 ? '' : `On its behalf: ${processors.join(', ')}.`,
		`Complaints: ${complaintsUrl}, then ${regulatorName}.`,
	]
		.filter((words) => words !== '')
		.join(' ');
}
