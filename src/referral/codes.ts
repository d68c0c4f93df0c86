/** Who the request is for. The last two lead to a page of their own and are never stored. */
export const whoCodes = ['me', 'child', 'other-agrees', 'other-unaware', 'professional'] as const;

/** The four standard answers. */
export const standardCodes = ['yes', 'no', 'not-sure', 'not-said'] as const;

/** Broad kinds of harm, in the order asked. A category only: the form never asks for the story. */
export const harmCodes = [
	'known-person',
	'sexual',
	'stalking',
	'violence',
	'hate',
	'fraud',
	'property',
	'exploitation',
	'asb',
	'bereaved',
	'honour',
	'online',
	'other',
	'unsure',
	'not-said',
] as const;

/** Whether the police have been told. */
export const policeCodes = ['no', 'no-want', 'unsure', 'yes', 'not-said'] as const;

/** How long ago it was. */
export const whenCodes = ['now', '7d', 'year', 'older', 'not-said'] as const;

/** What would help. */
export const helpCodes = [
	'talk',
	'safety',
	'choices',
	'practical',
	'counselling',
	'children',
	'money',
	'justice',
	'unsure',
	'other',
] as const;

/** Whether someone who might hurt or pressure could look on. */
export const sharedCodes = standardCodes;

/** How often they try to reach someone who does not answer. */
export const noReplyCodes = ['three', 'once', 'two-weeks'] as const;

/** What is needed to be able to talk; always offered, for meeting it is a duty. Welsh first, as in Wales. */
export const accessCodes = [
	'welsh',
	'interpreter',
	'bsl',
	'relay',
	'easy-read',
	'large-print',
	'with-me',
	'woman',
	'man',
	'other',
] as const;

/** Ways to be in touch; `self` first, because it is always offered and asks for nothing. */
export const channelCodes = ['self', 'call', 'text', 'email', 'trusted'] as const;

/** What may be said about who is calling. */
export const announceCodes = ['yes', 'only-me', 'no', 'cover'] as const;

/** What to do when someone else answers. */
export const someoneElseCodes = ['hang-up', 'wrong-number', 'ask-name', 'say-who'] as const;

/** How the person knows whoever is to be contacted instead of them. */
export const relationCodes = ['family', 'friend', 'worker', 'other'] as const;

/** The age bands of the form: no gap, no overlap, and "rather not say" is a band too. */
export const ageBands = ['under-13', '13-15', '16-17', '18-24', '25-plus', 'not-said'] as const;

/** The ways of contact that a provider may declare; "I will contact you" is always offered. */
export const declaredChannels = ['call', 'text', 'email', 'trusted'] as const;

/** One of the form's age bands. */
export type AgeBand = (typeof ageBands)[number];
/** One kind of harm. */
export type HarmCode = (typeof harmCodes)[number];
/** One way to be in touch. */
export type Channel = (typeof channelCodes)[number];
