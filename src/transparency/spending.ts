import * as z from 'zod';
import { day, slug, words } from '../directory/fields.ts';
import { messages } from '../directory/messages.ts';
import { sourced } from '../directory/source.ts';

/** Pounds above which the order asks for each payment (item 3g). */
const threshold = 500;

/** One payment, as the body published it. */
const payment = z.strictObject({
	/** Line of the file that it was read from. */
	line: z.int().min(1).optional(),
	/** Day of the payment. */
	date: day,
	/** Who was paid, as the file writes it. */
	supplier: words(160),
	/** The same organisation in content/organisations, where the name leaves no doubt. */
	orgId: slug.optional(),
	/** The contract that it was paid under, only where the file says so. */
	contractId: slug.optional(),
	/** Pounds. */
	amount: z.number().gt(threshold, 'The list is of payments over 500 pounds. Take this one out.'),
	/** What for, as the file writes it. */
	purpose: words(300).optional(),
	/** Why it is value for money, which the order asks for. */
	vfmReason: words(400).optional(),
});

/** Payments over £500 that a body published together: one file of a month or a quarter. */
export const spendingSchema = z
	.strictObject({
		/** Id. */
		id: slug,
		/** Title: "Payments over £500 in April 2026". */
		title: words(120),
		/** The body, or the body of the chief officer, that paid. */
		bodyId: slug,
		/** First day that it covers. */
		periodFrom: day,
		/** Last day that it covers. */
		periodTo: day,
		/** Day on which the body published it. */
		publishedOn: day,
		/** Whether VAT is in the amounts, as the file says. */
		vat: z.enum(['inc', 'ex', 'unknown']).default('unknown'),
		/** Every payment. */
		payments: z.array(payment).min(1),
		...sourced,
	})
	.superRefine(({ periodFrom, periodTo, payments }, context) => {
		const problem = (path: (string | number)[], message: string) => {
			context.addIssue({ code: 'custom', path, message });
		};
		if (periodTo < periodFrom) problem(['periodTo'], messages.order('periodTo', 'periodFrom'));
		payments.forEach(({ date }, index) => {
			if (date >= periodFrom && date <= periodTo) return;
			problem(['payments', index, 'date'], 'This day is not in the period of the file.');
		});
	});

/** Payments that a body published together. */
export type Spending = z.output<typeof spendingSchema>;
