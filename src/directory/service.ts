import * as z from 'zod';
import { channel, premises } from './access.ts';
import { age, day, partialDate, slug, unknown, words } from './fields.ts';
import { messages } from './messages.ts';
import { sourced } from './source.ts';

/** How victims' services are commissioned, as the sources show it. */
export const commissioningModels = [
	'single-provider',
	'strategic-delivery-partner',
	'branded-triage-hub',
	'lots',
	'multi-force-contact-centre',
	'framework',
	'block-grant',
	'network',
	'statutory-specialist',
] as const;

const overclaims = /completely|100 ?%/i;

/** A service for people harmed by crime. The text below the facts is its description. */
export const serviceSchema = z
	.strictObject({
		/** Id, unique over all areas; never changes. */
		id: slug,
		/** Last part of its address. Neutral: it may be read over a shoulder. */
		slug,
		/** Name, as people know it. */
		name: words(80),
		/** The brand it carries, if not its name. */
		brandName: words(60).optional(),
		/** Since when it carries the brand. */
		brandSince: partialDate.optional(),
		/** One sentence for lists. */
		summary: words(160),
		/** Whether it runs, as far as the sources say. */
		status: z.enum(['active', 'inactive', 'defunct', 'temporarily-closed']),
		/** When the source describes it, in words: "in an undated page". */
		describedIn: words(80),
		/** A notice above everything else. */
		alert: words(200).optional(),
		/** The organisation that runs it, or `unknown`. */
		orgId: slug,
		/** The team that receives its referrals. */
		receivedBy: slug.optional(),
		/** Others who deliver or receive from it. */
		deliveryPartners: z
			.array(
				z.strictObject({
					/** The organisation. */
					orgId: slug,
					/** What it does here. */
					role: z.enum(['supply-chain', 'subcontract', 'referral-partner']),
				}),
			)
			.default([]),
		/** Bodies that commission it. */
		commissionedBy: z.array(slug).default([]),
		/** How it is commissioned, or `unknown`. */
		commissioningModel: z.enum([...commissioningModels, 'unknown']),
		/** The contract that pays for it. */
		contractId: slug.optional(),
		/** Lots of that contract. */
		lotIds: z.array(slug).default([]),
		/** Grants that pay for it. */
		grantIds: z.array(slug).default([]),
		/** Where the money comes from. */
		fundingSources: z
			.array(
				z.enum(['moj-core', 'moj-da-sv', 'local-body', 'council', 'health', 'other', 'unknown']),
			)
			.min(1),
		/** For a service that somebody else runs and pays for. */
		commissionedElsewhere: z
			.strictObject({
				/** Who. */
				owner: words(160),
				/** How a person reaches it, or `unknown`. */
				howToReach: z.union([unknown, words(300)]),
			})
			.optional(),
		/** Need codes it is for, at least one. */
		needs: z.array(slug).min(1),
		/** Kinds of support. */
		supportTypes: z
			.array(
				z.enum([
					'practical',
					'emotional',
					'advocacy',
					'counselling',
					'group',
					'drop-in',
					'restorative-justice',
					'justice-navigation',
					'target-hardening',
					'digital-self-help',
				]),
			)
			.default([]),
		/** Lowest age served. */
		ageMin: age.optional(),
		/** Highest age served. */
		ageMax: age.optional(),
		/** Age groups served, or that the source does not say. */
		ageGroups: z
			.array(z.enum(['under-13', '13-15', '16-17', '18-24', '25-plus', 'not-stated']))
			.min(1),
		/** A remark on ages, such as a gap in the source. */
		ageNote: words(240).optional(),
		/** Whom it serves by gender, if it says. */
		gender: words(60).optional(),
		/** Never depends on telling the police. */
		reportedRequired: z.literal(false, 'Support must not depend on telling the police.'),
		/** The risk level it is for, where that decides. */
		riskLevel: z.enum(['standard', 'medium', 'high']).optional(),
		/** Who else may use it, and any other condition. */
		otherCriteria: words(300).optional(),
		/** Ways to reach it; empty only for a service that no longer takes anybody. */
		channels: z.array(channel).default([]),
		/** Who may refer. */
		routes: z
			.array(z.enum(['self', 'police', 'gp-health', 'council', 'school', 'other-service']))
			.default([]),
		/** Whether a referral through this site reaches it. */
		onlineReferral: z.enum(['portal', 'provider-url', 'none']),
		/** Waiting time with the day it was true, for history. */
		waitingTime: z
			.strictObject({
				/** In words, as published: "6 to 8 weeks". */
				value: words(60),
				/** When it was true, in words. */
				asAt: words(80),
				/** The day on which it was true; without it, or after 90 days, it is shown as history only. */
				asAtDay: day.optional(),
			})
			.optional(),
		/** What a person can do while waiting, in one or two sentences. */
		whileYouWait: words(300).optional(),
		/** How long support lasts. */
		durationOfSupport: words(160).optional(),
		/** What it costs a person. */
		cost: z.enum(['free', 'charged', 'unknown']).default('free'),
		/** Languages, as BCP 47 codes, if published. */
		languages: z.array(words(20)).default([]),
		/** Whether an interpreter can be had, if published. */
		interpreting: z.boolean().optional(),
		/** Whether it can be reached in British Sign Language, if published. */
		bsl: z.boolean().optional(),
		/** Whether calls by Relay UK work, if published. */
		relay: z.boolean().optional(),
		/** Whether its information comes in Easy Read, if published. */
		easyRead: z.boolean().optional(),
		/** Whether somebody comes to a person's home, if published. */
		homeVisits: z.boolean().optional(),
		/** Others who may ask for somebody, such as a friend or a parent, if published. */
		whoElse: z.array(words(120)).default([]),
		/** Places to go to. */
		premises: z.array(premises).default([]),
		/** Areas served. */
		policeAreaIds: z.array(slug).min(1),
		/** Councils that it covers, by name, where it does not cover the whole area; if published. */
		districts: z.array(words(80)).default([]),
		/** Where it goes to people, such as a town hall on a day of the week, if published. */
		outreach: words(200).optional(),
		/** Marks of quality that it holds, with the year, if published. */
		accreditations: z.array(words(120)).default([]),
		/** Who may have to be told what, in one or two sentences that promise nothing absolute. */
		confidentialityNote: words(300).refine(
			(note) => !overclaims.test(note),
			'Nothing is completely confidential. Say who might have to be told, and when.',
		),
		/** What the page mentions, for a reader who would rather not; needed where a need is sensitive. */
		contentNotes: z.array(words(80)).default([]),
		/** Single facts to print as a list, in our own words. */
		notes: z.array(words(400)).default([]),
		/** Role that answers for this entry. */
		owner: words(80),
		/** Day on which it was checked with the service; absent in a demonstration. */
		verifiedOn: day.optional(),
		/** Role of who checked. */
		verifiedBy: words(80).optional(),
		/** Day by which it is checked again. */
		reviewOn: day.optional(),
		/** First day. */
		validFrom: day.optional(),
		/** Last day. */
		validTo: day.optional(),
		/** The service that took over. */
		replacedBy: slug.optional(),
		...sourced,
	})
	.superRefine((service, context) => {
		const problem = (field: string, message: string) => {
			context.addIssue({ code: 'custom', path: [field], message });
		};
		if (service.ageMin !== undefined && service.ageMax !== undefined) {
			if (service.ageMax < service.ageMin) problem('ageMax', messages.order('ageMax', 'ageMin'));
		}
		if (service.validFrom !== undefined && service.validTo !== undefined) {
			if (service.validTo < service.validFrom) {
				problem('validTo', messages.order('validTo', 'validFrom'));
			}
		}
		const elsewhere = service.commissionedElsewhere !== undefined;
		if (!elsewhere && service.commissionedBy.length === 0) {
			problem('commissionedBy', messages.required('commissionedBy'));
		}
		if (service.status !== 'active' || elsewhere) return;
		if (service.channels.length === 0) {
			problem('channels', 'Add at least one way to reach this service.');
		}
		if (!service.routes.includes('self')) {
			problem('routes', 'Say how people can refer themselves.');
		}
	});

/** A service. */
export type Service = z.output<typeof serviceSchema>;
