import * as z from 'zod';
import { day, slug, words } from './fields.ts';

/** Somebody who answers for something, by name, and the day on which they did it. Never printed on a page. */
const signed = z.strictObject({
	/** Their name. */
	name: words(80),
	/** Their role. */
	role: words(80),
	/** Day on which they did it. */
	on: day,
});

/** What an area has to show before it stops being a demonstration. Each field is absent until it is true. */
export const launchSchema = z.strictObject({
	/** Id of the area. */
	id: slug,
	/** Who sees that answers are deleted in time. */
	retentionOwner: signed.optional(),
	/** Who has read every page. */
	contentReviewer: signed.optional(),
	/** Who speaks for the survivors that went through the site. */
	survivorPanel: signed.optional(),
	/** Who tested it with people who use assistive technology. */
	accessibilityTester: signed.optional(),
	/** Who tries to recognise the speakers of stories. */
	storyReviewer: signed.optional(),
	/** Who approved the words on emergencies for the police force. */
	emergencyWords: signed.optional(),
	/** Who confirmed the site that leaving quickly leads to. */
	exitSite: signed.optional(),
	/** Who signed the privacy notice. */
	privacyNotice: signed.optional(),
	/** Who signed the data protection impact assessment. */
	impactAssessment: signed.optional(),
	/** Who signed the accessibility statement. */
	accessibilityStatement: signed.optional(),
	/** Who confirmed the law that pages state. */
	legalTexts: signed.optional(),
	/** What each receiving team has agreed and shown. */
	teams: z
		.array(
			z.strictObject({
				/** The team. */
				providerId: slug,
				/** Who agreed to its lines, tries and hours. */
				agreed: signed,
				/** How soon it promises to be in touch, in words that it can keep. */
				responsePromise: words(160),
				/** Day on which it opened a referral that was sent as a test. */
				testOpenedOn: day,
			}),
		)
		.default([]),
	/** The referral that is sent again and again to show that the way is open. */
	canary: z
		.strictObject({
			/** Role of who looks after it. */
			owner: words(80),
			/** Day on which the last was opened. */
			lastOpenedOn: day,
		})
		.optional(),
});

/** What an area has to show before it stops being a demonstration. */
export type Launch = z.output<typeof launchSchema>;
