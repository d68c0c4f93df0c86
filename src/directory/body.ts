import * as z from 'zod';
import { alertChannels } from './alert-channels.ts';
import { accentProblem } from './contrast.ts';
import { day, partialDate, slug, words } from './fields.ts';
import { messages } from './messages.ts';
import { sourced } from './source.ts';

const accent = z
	.string()
	.regex(/^#[0-9a-f]{6}$/, 'Write the colour as six hex digits in small letters, like #4b5d23.')
	.superRefine((colour, context) => {
		const problem = accentProblem(colour);
		if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
	});

/** A public body that commissions victims' services in one or more areas, between two days. */
export const bodySchema = z
	.strictObject({
		/** Id; never changes. */
		id: slug,
		/** Full name, as it stands in headers and records. */
		name: words(120),
		/** Words of its logo, at most a line on a phone. */
		logoText: words(60),
		/** Its colour as `#rrggbb`: links, buttons and the header's rule of its areas. */
		accent,
		/** What kind of body it is. */
		kind: z.enum([
			'pcc',
			'pfcc',
			'mayor',
			'combined-authority',
			'mopac',
			'common-council',
			'policing-and-crime-board',
			'other',
		]),
		/** The person in law that signs contracts. */
		legalPerson: words(120),
		/** Title of whoever holds the office, put into text. */
		officeHolderTitle: words(60),
		/** Ids of the areas it covers. */
		policeAreaIds: z.array(slug).min(1),
		/** First day on which it commissions. */
		validFrom: day,
		/** Last day on which it commissions; null while no end is known. */
		validTo: day.nullable(),
		/** The body it took over from. */
		predecessorId: slug.optional(),
		/** The body that takes over from it. */
		successorId: slug.optional(),
		/** Its duty contact, told when a referral is overdue and nobody has opened it. */
		dutyAlerts: alertChannels.default([]),
		/** Which rules say what it must publish: the 2011 order on specified information, or others. */
		publicationRegime: z.enum(['sio-2011', 'other']),
		...sourced,
	})
	.refine((body) => body.validTo === null || body.validTo >= body.validFrom, {
		path: ['validTo'],
		message: messages.order('validTo', 'validFrom'),
	});

/** A commissioning body. */
export type CommissioningBody = z.output<typeof bodySchema>;

/** A person who held the office; printed in history and on transparency pages only. */
export const officeHolderSchema = z.strictObject({
	/** Id. */
	id: slug,
	/** Name as the source gives it. */
	name: words(80),
	/** The office held, in words. */
	office: words(120),
	/** The body. */
	bodyId: slug,
	/** When the office was taken up, if a source says. */
	from: partialDate,
	/** When it was left, if a source says. */
	to: partialDate.optional(),
	/** What a source says of the person in this office; printed as a note. */
	note: words(400).optional(),
	...sourced,
});

/** A person who held the office. */
export type OfficeHolder = z.output<typeof officeHolderSchema>;

/** Whether a body commissions in an area on a day, `YYYY-MM-DD`. */
export function commissionsOn(
	{ policeAreaIds, validFrom, validTo }: CommissioningBody,
	areaId: string,
	today: string,
): boolean {
	return policeAreaIds.includes(areaId) && validFrom <= today && (validTo ?? today) >= today;
}

/**
 * The body that commissions in an area on a day.
 * @throws When two bodies cover the area on that day, or none does.
 */
export function bodyOn(
	bodies: readonly CommissioningBody[],
	area: { id: string; name: string },
	today: string,
): CommissioningBody {
	const valid = bodies.filter((body) => commissionsOn(body, area.id, today));
	const [body, second] = valid;
	if (body === undefined) {
		throw new Error(
			`No body covers ${area.name} from ${today}. Add one in content/areas/${area.id}/bodies.`,
		);
	}
	if (second !== undefined) {
		throw new Error(
			`Two bodies cover ${area.name} on ${today}: ${body.name} and ${second.name}. End one with ‘validTo’.`,
		);
	}
	return body;
}
