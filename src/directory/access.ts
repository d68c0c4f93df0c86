import * as z from 'zod';
import { onBankHolidays, openingHours, phone, webAddress, words } from './fields.ts';

/** A way to reach a service. */
export const channel = z.strictObject({
	/** How people reach it. */
	kind: z.enum([
		'phone',
		'text',
		'webchat',
		'email',
		'web-form',
		'face-to-face',
		'drop-in',
		'group',
		'video',
		'post',
		'app',
	]),
	/** Number to call or to text, grouped as it is printed. */
	phone: phone.optional(),
	/** Email address. */
	email: z.email('Write the address like name@example.org.').optional(),
	/** Address of the page or form. */
	url: webAddress.optional(),
	/** Opening hours, if published. */
	hours: z.array(openingHours).min(1).optional(),
	/** What the service says of bank holidays. */
	onBankHolidays,
	/** Whether a call is free. */
	freeToCall: z.boolean().optional(),
	/** What a person should know about it, in one sentence. */
	note: words(200).optional(),
});

/** A place to go to. */
export const premises = z
	.strictObject({
		/** Address that may be public; absent for a confidential place. */
		publicAddress: words(200).optional(),
		/** True for a place whose address must not be known. */
		confidential: z.boolean().default(false),
		/** Whether there are no steps. */
		stepFree: z.boolean().optional(),
		/** What else a visitor needs to know of the place. */
		note: words(200).optional(),
	})
	.refine((place) => !place.confidential || place.publicAddress === undefined, {
		path: ['publicAddress'],
		message:
			'This place is marked confidential, or looks like a refuge or a clinic entrance. Remove the address.',
	});
