import * as z from 'zod';
import { day, phone, slug, webAddress, words } from './fields.ts';
import { sourced } from './source.ts';
import { forceAreaIds } from './force-areas.ts';

/** A police force area: what is offered there, and who receives a referral. The text below is its introduction. */
export const areaSchema = z.strictObject({
	/** Id of the police force area, one of the 43. */
	id: z.enum(forceAreaIds),
	/** Name shown to people. */
	name: words(60),
	/** A name that says more, if the body uses one: "Leicester, Leicestershire and Rutland". */
	longName: words(80).optional(),
	/** Which nation's bank holidays and phone lines apply. */
	nation: z.enum(['england', 'wales']),
	/** Name of the police force. */
	force: words(60),
	/** Whether the site has pages for this area. */
	hasPages: z.boolean(),
	/** One sentence under the heading of the area's home, at most 160 characters. */
	summary: words(160),
	/** The provider that receives what no route or age rule claims. */
	generalProviderId: slug.optional(),
	/** Dedicated routes, such as a contract's lots: needs to a provider. */
	routes: z
		.array(
			z.strictObject({
				/** Need codes that lead here. */
				needs: z.array(slug).min(1),
				/** Lowest age served, if the source says. */
				ageMin: z.int().optional(),
				/** Highest age served, if the source says. */
				ageMax: z.int().optional(),
				/** The recipient. */
				providerId: slug,
			}),
		)
		.default([]),
	/** The rules for each age group. */
	agePolicyId: slug.optional(),
	/** Sexual assault referral centre; absent while none is verified. */
	sarc: z
		.strictObject({
			/** Name. */
			name: words(80),
			/** Number. */
			phone,
			/** Hours in words. */
			hours: words(120),
		})
		.optional(),
	/** Phone of the council's children's services; absent while not verified. */
	childrensServicesPhone: phone.optional(),
	/** The police when it is not an emergency. */
	policeNonEmergency: phone.default('101'),
	/** Languages beside English in which the journey is published, each checked by a person who is named. */
	languages: z
		.array(
			z.strictObject({
				/** Code of the language: `cy` is Welsh. */
				code: z.enum(['cy']),
				/** Who has read every sentence of it, by name. */
				reviewedBy: words(80),
				/** Day on which that was done. */
				reviewedOn: day,
			}),
		)
		.default([]),
	/** Who answers in law for what people tell here, printed in the privacy notice; absent until all of it is settled. */
	privacy: z
		.strictObject({
			/** Who decides in law what happens with people's data: the controller (UK GDPR, Article 4(7)). */
			controller: z.strictObject({
				/** Name of the body. */
				name: words(120),
				/** How people reach it, as it is printed. */
				contact: words(160),
			}),
			/** How people reach the data protection officer, as it is printed. */
			dpoContact: words(160),
			/** Who handles data on the controller's behalf, by name. */
			processors: z.array(words(120)).default([]),
			/** The controller's number in the regulator's register of fee payers. */
			icoNumber: words(20).optional(),
			/** The regulator's name on the day: it is being formed anew. */
			regulatorName: words(120),
			/** Form on which people complain; a complaint is acknowledged within 30 days (Data Protection Act 2018, section 164A). */
			complaintsUrl: webAddress,
		})
		.optional(),
	/** What the area's commissioner had promised in its plan, as a source says. */
	planPriorities: z.array(words(160)).default([]),
	...sourced,
});

/** A police force area. */
export type Area = z.output<typeof areaSchema>;
