import * as z from 'zod';
import { ageBands } from '../referral/function-data.ts';
import { day, phone, slug, words } from './fields.ts';

const band = z.strictObject({
	/** Whether this age group may use the form alone or sees the page for children. */
	self: z.enum(['form', 'child-page']),
	/** Recipient for this age group; null is the area's general provider. */
	providerId: slug.nullable(),
	/** Whether the young person's notice is shown. */
	notice: z.enum(['none', 'young-person']),
	/** Whether the question about a parent or carer is asked. */
	parentQuestion: z.enum(['never', 'optional']),
	/** Whether the referral is marked for a first look. */
	priority: z.boolean(),
});

/** Who may ask alone at which age, and who receives it. */
export const agePolicySchema = z.strictObject({
	/** Id. */
	id: slug,
	/** Day by which it is looked at again; absent in a demonstration. */
	reviewOn: day.optional(),
	/** Role that approved it; absent in a demonstration. */
	approvedBy: words(80).optional(),
	/** A rule for each age group, every one once. */
	bands: z
		.partialRecord(z.enum(ageBands), band)
		.superRefine((bands, context) => {
			for (const name of ageBands.filter((known) => bands[known] === undefined)) {
				context.addIssue({ code: 'custom', message: `No rule for ${name}.` });
			}
		})
		.transform((bands) => bands as Record<(typeof ageBands)[number], z.output<typeof band>>),
	/** Whether a parent or carer may ask for a child. */
	carerAllowed: z.boolean(),
	/** Phone of children's services, where one number serves every area of the policy. */
	childrensServicesPhone: phone.nullable(),
});

/** The rules for each age group. */
export type AgePolicy = z.output<typeof agePolicySchema>;
