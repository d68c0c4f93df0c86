import * as z from 'zod';
import { day, phone, slug, webAddress, words } from './fields.ts';
import { daysBetween } from './freshness.ts';
import type { Entry, Parts } from './join/parts.ts';

/** A barrier that is known. */
const barrierSchema = z.strictObject({
	/** What does not work, and for whom: one or two sentences. */
	problem: words(400),
	/** The success criterion of WCAG 2.2 that fails, such as 1.2.1; absent where none does. */
	criterion: z
		.string()
		.regex(/^[1-4]\.[1-5]\.\d{1,2}$/)
		.optional(),
	/** Why it is still there: it fails the standard, mending it would be a disproportionate burden, or the law leaves it out. */
	kind: z.enum(['fails', 'burden', 'out-of-scope', 'no-failure']),
	/** Day by which it is mended. */
	mendedBy: day.optional(),
});

/**
 * The facts of the accessibility statement; its legal sentences stand in the page (Public Sector Bodies (Websites and
 * Mobile Applications) (No. 2) Accessibility Regulations 2018, and the model statement published with them).
 */
export const accessibilitySchema = z.strictObject({
	/** Id. */
	id: slug,
	/** What the statement is about, after “This accessibility statement applies to”. */
	appliesTo: words(200),
	/** The body that answers for the site in law; absent until one does. */
	body: words(120).optional(),
	/** What people should be able to do: each goes on after “You should be able to”. */
	abilities: z.array(words(160)).min(1),
	/** How far the site meets WCAG 2.2 AA; `not-assessed` in a demonstration alone. */
	status: z.enum(['not-assessed', 'full', 'partial', 'none']),
	/** Barriers that are known, the most serious first. */
	barriers: z.array(barrierSchema),
	/** How people tell of a barrier, never by phone alone; absent until somebody reads it. */
	contact: z
		.strictObject({
			/** Email address. */
			email: z.email(),
			/** Form, if there is one. */
			formUrl: webAddress.optional(),
			/** Phone number. */
			phone: phone.optional(),
			/** Working days until people get an answer. */
			answerWithin: z.int().min(1).max(30),
			/** Formats in which a page can be had, such as large print. */
			formats: z.array(words(60)).min(1),
			/** How deaf people and visitors are helped: relay, hearing loop, interpreters. */
			visits: words(300),
		})
		.optional(),
	/** What is being done to improve it, a sentence each. */
	improvements: z.array(words(300)).min(1),
	/** Day on which the statement was first published. */
	preparedOn: day,
	/** Day on which it was last looked at: at most a year ago. */
	lastReviewed: day,
	/** The last test. */
	test: z.strictObject({
		/** Day of it. */
		on: day,
		/** Who tested. */
		by: words(120),
		/** Which pages were tested and how, in a sentence. */
		sample: words(300),
		/** Who tested it with people who use assistive technology; absent until somebody has. */
		withPeople: words(200).optional(),
	}),
	/** Role that answers for the statement. */
	owner: words(80),
});

/** The facts of the accessibility statement. */
export type AccessibilityStatement = z.output<typeof accessibilitySchema>;

const longestReview = 366;

/** What is wrong with the statement as it stands on a day, each as `file: field: what to do`. */
export function statementProblems(
	statements: Parts['accessibility'],
	{ today, demo }: { today: string; demo: boolean },
): string[] {
	const [statement, ...others] = statements;
	if (statement === undefined) {
		return [
			'content/accessibility/statement.yml: The accessibility statement is missing, and the law wants one. Put it back.',
		];
	}
	return [
		...others.map(
			({ file }) => `${file}: There is one accessibility statement. Take this one out.`,
		),
		...outOfDate(statement, today),
		...(demo ? [] : unsettled(statement)),
	];
}

function outOfDate({ file, data }: Entry<AccessibilityStatement>, today: string): string[] {
	const { lastReviewed, status, barriers } = data;
	return [
		daysBetween(lastReviewed, today) > longestReview &&
			`${file}: lastReviewed: The statement was last looked at on ${lastReviewed}, over a year ago. Look at each fact, then change the day.`,
		lastReviewed > today &&
			`${file}: lastReviewed: ${lastReviewed} has not come yet. Write the day on which somebody looked at it.`,
		status === 'full' &&
			barriers.some(({ kind }) => kind === 'fails') &&
			`${file}: status: A site with a barrier that fails the standard does not meet it in full. Write partial, or mend the barrier and take it out.`,
	].filter((problem) => problem !== false);
}

/** What a demonstration may leave open. */
function unsettled({ file, data }: Entry<AccessibilityStatement>): string[] {
	const { status, contact, body } = data;
	return [
		status === 'not-assessed' &&
			`${file}: status: A site for real use says how far it meets the standard. Have it tested, then write full, partial or none.`,
		contact === undefined &&
			`${file}: contact: People must be able to tell of a barrier. Fill it in.`,
		body === undefined && `${file}: body: Somebody answers for the site in law. Name the body.`,
	].filter((problem) => problem !== false);
}
