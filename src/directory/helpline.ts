import * as z from 'zod';
import {
	age,
	day,
	onBankHolidays,
	openingHours,
	phone,
	slug,
	webAddress,
	words,
} from './fields.ts';
import { messages } from './messages.ts';

const hours = z.union([
	z.literal('see-website'),
	z.literal('day-and-night'),
	z.array(openingHours).min(1),
]);

/** A national line. Hours are printed only while its status is live; an ended line is never printed. */
export const helplineSchema = z
	.strictObject({
		/** Id. */
		id: slug,
		/** Name. */
		name: words(80),
		/** Who runs it, if not the name. */
		operator: words(80).optional(),
		/** Number that people call, grouped as it is printed. Never a short code or a text-only number. */
		phone: phone.optional(),
		/** Number for texts; it is never called. */
		textNumber: words(20).optional(),
		/** What a person who texts should know, such as the hours in which somebody answers. */
		textNote: words(160).optional(),
		/** Page of the web chat. */
		webchatUrl: webAddress.optional(),
		/** Page on which the line is reached in British Sign Language. */
		bslUrl: webAddress.optional(),
		/** How the line is reached in British Sign Language, in words, as its operator says. */
		bsl: words(120).optional(),
		/** Whether calls by Relay UK are said to work. */
		relay: z.boolean().optional(),
		/** Email address. */
		email: z.email('Write the address like name@example.org.').optional(),
		/** Languages in which it answers, as BCP 47 codes, if published. */
		languages: z.array(words(20)).default([]),
		/** What the operator says of phone bills, with its page. */
		billingNote: z.strictObject({ text: words(160), source: webAddress }).optional(),
		/** Other ways in, in words. */
		access: words(160).optional(),
		/** For whom it is, in one short phrase. */
		whoFor: words(120),
		/** For whom it is not, if that matters. */
		notFor: words(160).optional(),
		/** Lowest age. */
		ageFrom: age.optional(),
		/** Highest age. */
		ageTo: age.optional(),
		/** Nations in which it answers. */
		coverage: z.array(z.enum(['england', 'wales', 'scotland', 'ni'])).min(1),
		/** Opening hours, local time. */
		hours,
		/** What the operator says of bank holidays. */
		onBankHolidays,
		/** The operator's own page for the hours; "day and night" needs one. */
		hoursSource: webAddress.optional(),
		/** What a call costs. */
		cost: z.enum(['free', 'local-rate', 'unknown']),
		/** The operator's own page. */
		sourceUrl: webAddress.optional(),
		/** Need codes it is for; empty for every need. */
		needs: z.array(slug).default([]),
		/** Whether it belongs in lists for victims. */
		forVictims: z.boolean().default(true),
		/** Day on which a person checked the number and the page; null until somebody has. */
		checkedOn: day.nullable(),
		/** Role of who checked; null until somebody has. */
		checkedBy: words(80).nullable(),
		/** live: may show hours. check: shows none. ended: never printed. */
		status: z.enum(['live', 'check', 'ended', 'ended-replaced-by']),
		/** The line to call when this one is closed; else the first for everybody that is always open. */
		whenClosedId: slug.optional(),
		/** The line that took over. */
		replacedById: slug.optional(),
		/** Official sources that do not agree, recorded and not settled. */
		disagreements: z.array(words(240)).default([]),
	})
	.superRefine((line, context) => {
		if ((line.checkedOn === null) !== (line.checkedBy === null)) {
			context.addIssue({
				code: 'custom',
				path: ['checkedBy'],
				message: 'A check has a day and a role. Give both, or null for both.',
			});
		}
		if (line.status === 'live' && line.hours === 'day-and-night' && !line.hoursSource) {
			context.addIssue({
				code: 'custom',
				path: ['hoursSource'],
				message: 'Day and night needs the operator’s own page. Add it, or set ‘status: check’.',
			});
		}
		if (line.status === 'ended-replaced-by' && line.replacedById === undefined) {
			context.addIssue({
				code: 'custom',
				path: ['replacedById'],
				message: messages.required('replacedById'),
			});
		}
	});

/** A national line. */
export type Helpline = z.output<typeof helplineSchema>;
