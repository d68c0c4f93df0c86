import type { AccessibilityStatement } from '../directory/accessibility.ts';

/** The law, as the model statement names it. */
export const regulations =
	'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

const standard = 'the Web Content Accessibility Guidelines version 2.2 AA standard';

const words: Record<AccessibilityStatement['status'], string> = {
	full: `This website is fully compliant with ${standard}.`,
	partial: `This website is partially compliant with ${standard}, due to the non-compliances listed below.`,
	none: `This website is not compliant with ${standard}. The non-compliances are listed below.`,
	'not-assessed': `Not yet known: no audit against ${standard} has been made.`,
};

/** How far the site meets the standard, in the sentence that the law's model gives. */
export function statusInWords(status: AccessibilityStatement['status']): string {
	return words[status];
}
