import * as z from 'zod';
import { day, duration, partialDate, slug, words } from '../directory/fields.ts';
import { messages } from '../directory/messages.ts';
import { commissioningModels } from '../directory/service.ts';
import { sourced } from '../directory/source.ts';
import { type StatedValue, statedValueSchema } from './money.ts';

const lot = z.strictObject({
	/** Id inside this contract, such as `lot-1`. */
	id: slug,
	/** What it is for. */
	title: words(120),
	/** Who won it. */
	supplierOrgIds: z.array(slug).min(1),
	/** Whether the source calls it a new stand-alone service. */
	isNew: z.boolean(),
	/** Services it pays for. */
	serviceIds: z.array(slug).default([]),
	/** What a reader must know about it. */
	note: words(300).optional(),
});

const stage = z.strictObject({
	/** What happened. */
	kind: z.enum([
		'market-engagement',
		'needs-assessment',
		'consultation',
		'review',
		'tender-open',
		'tender-deadline',
		'tender-end',
		'award-announced',
		'award-expected',
		'start',
	]),
	/** When, as far as the source says. */
	date: partialDate,
	/** In our own words. */
	text: words(300),
});

const period = z
	.strictObject({
		/** Start, as far as known. */
		start: partialDate,
		/** End, as far as known. */
		end: partialDate,
		/** True when no source states the end and we worked it out. */
		endDerived: z.boolean().default(false),
		/** How the end was worked out, or why it cannot be. */
		note: words(300).optional(),
	})
	.superRefine((dates, context) => {
		if (dates.start.precision === 'unknown' || dates.end.precision === 'unknown') return;
		if (dates.end.value < dates.start.value) {
			context.addIssue({ code: 'custom', path: ['end'], message: messages.order('end', 'start') });
		}
	});

/** Value in pounds above which the order wants a copy of a contract, and a decision stands behind it. */
export const smallContract = 10_000;

/** Whether any stated value of a contract is above the threshold; several are never added up for it. */
export function isOverTenThousand({ statedValues }: { statedValues: StatedValue[] }): boolean {
	return statedValues.some(({ amount, scope }) => scope !== 'pot' && amount > smallContract);
}

/** A contract for victims' services: who is paid for what, how much, until when. The text below is its story. */
export const contractSchema = z
	.strictObject({
		/** Id and last part of its address. */
		id: slug,
		/** Title. */
		title: words(120),
		/** One sentence for lists. */
		summary: words(200),
		/** The bodies that bought, as they were at the award. */
		bodyIds: z.array(slug).min(1),
		/** What kind of contract. */
		type: z.enum(['service-contract', 'framework', 'call-off', 'strategic-partnership']),
		/** Its id in the national systems of notices, copied from its notice; never made up. */
		ocid: z
			.string()
			.regex(/^ocds-[a-z0-9]{6}-\S+$/, 'Copy the ocid from the notice, like ocds-b5fd17-….')
			.optional(),
		/** How the service is commissioned. */
		model: z.enum(commissioningModels),
		/** The brand it pays for. */
		brandName: words(60).optional(),
		/** Its lots. */
		lots: z.array(lot).default([]),
		/** Who won, or `unknown` where no source names anybody. */
		suppliers: z.union([z.literal('unknown'), z.array(slug).min(1)]),
		/** Day of the award, if known to the day; the buyer must have existed then. */
		awardedOn: day.optional(),
		/** Amounts as stated. */
		statedValues: z.array(statedValueSchema).default([]),
		/** When it ran or runs. */
		period,
		/** Its first term. */
		initialTerm: duration.optional(),
		/** Options to extend. */
		extensions: z
			.array(
				z.strictObject({
					/** How long. */
					length: duration,
					/** Whether it was used. */
					takenUp: z.union([z.boolean(), z.literal('unknown')]),
				}),
			)
			.default([]),
		/** How it was bought. */
		procedure: z
			.strictObject({
				/** In one or two sentences. */
				text: words(600),
				/** Its stages, in the order of the source. */
				stages: z.array(stage).default([]),
			})
			.optional(),
		/** Where the source disagrees with itself or another; printed beside the dates. */
		discrepancies: z
			.array(
				z.strictObject({
					/** What does not agree, and what we show. */
					text: words(600),
				}),
			)
			.default([]),
		/** Who pays. */
		funding: z.array(words(200)).default([]),
		/** What the supplier must show. */
		kpis: z.array(words(300)).default([]),
		/** What is meant to be better for people. */
		outcomes: z.array(words(200)).default([]),
		/** What the supplier must do. */
		obligations: z.array(words(400)).default([]),
		/** How the body watches over it. */
		monitoring: words(400).optional(),
		/** How victims shape it. */
		victimInvolvement: z.array(words(400)).default([]),
		/** What was or will be added. */
		scopeAdditions: z
			.array(
				z.strictObject({
					/** From when, in words. */
					from: words(60),
					/** What. */
					what: words(300),
				}),
			)
			.default([]),
		/** How its value changes from year to year. */
		annualProfile: z.array(words(300)).default([]),
		/** Remarks a reader needs. */
		notes: z.array(words(500)).default([]),
		/** Ids of notices. */
		notices: z.array(slug).default([]),
		/** Ids of documents. */
		documents: z.array(slug).default([]),
		/** Ids of the decisions behind it. */
		decisions: z.array(slug).default([]),
		/** True while no decision record is known. */
		decisionUnknown: z.boolean().default(false),
		/** The contract before it. */
		predecessorId: slug.optional(),
		/** The contract after it. */
		successorId: slug.optional(),
		...sourced,
	})
	.superRefine((contract, context) => {
		const problem = (field: string, message: string) => {
			context.addIssue({ code: 'custom', path: [field], message });
		};
		if (new Set(contract.lots.map((one) => one.id)).size !== contract.lots.length) {
			problem('lots', 'Two lots have the same id. Give each its own.');
		}
		if (
			isOverTenThousand(contract) &&
			!contract.decisionUnknown &&
			contract.decisions.length === 0
		) {
			problem('decisions', 'Name the decision behind this contract, or say decisionUnknown: true.');
		}
		const begun = contract.procedure?.stages.find((one) => one.kind === 'tender-open');
		const ended = contract.procedure?.stages.find((one) => one.kind === 'tender-end');
		const known = begun?.date.precision !== 'unknown' && ended?.date.precision !== 'unknown';
		if (!begun || !ended || !known || contract.discrepancies.length > 0) return;
		if (begun.date.value > ended.date.value) {
			problem('discrepancies', 'These dates do not agree. Say so in ‘discrepancies’.');
		}
	});

/** A contract. */
export type Contract = z.output<typeof contractSchema>;
