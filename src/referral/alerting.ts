import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/** Name of a setting of the host: addresses and secrets stand there, never in a file of the site. */
const setting = z.string().check(z.regex(/^[A-Z][A-Z0-9_]{2,60}$/));

/** One way in which an alert goes out. */
const channelSchema = z.discriminatedUnion('by', [
	/** Into a folder of this machine: reaches nobody, for demonstrations. */
	z.strictObject({ by: z.literal('file') }),
	z.strictObject({
		by: z.literal('mail'),
		/** Names the addresses, separated by commas; each gets a message of its own. */
		to: setting,
	}),
	z.strictObject({
		by: z.literal('webhook'),
		/** Where it is posted to. */
		url: z.url(),
		/** Names the secret that signs it, as Standard Webhooks writes it: `whsec_…`. */
		secret: setting,
		/** Reference, area and clock alone, or the sealed referral too, for a system that holds the key. */
		body: z.enum(['alert', 'sealed']),
	}),
	z.strictObject({
		by: z.literal('notify'),
		/** A text message or an email. */
		send: z.enum(['text', 'email']),
		/** Names the number or address. */
		to: setting,
		/** Id of the template at GOV.UK Notify. */
		template: text,
		/** Names the API key. */
		key: setting,
	}),
]);

const channels = z.array(channelSchema);

const deliverySchema = z.strictObject({
	/** Where alerts and the reminder go; each way once. */
	alerts: channels.check(z.minLength(1)),
	/** The second contact, when nobody has opened a referral in time; where there is none, the first again. */
	second: channels,
	/** Id of the provider that is alerted when a referral is overdue and still nobody has opened it. */
	fallback: z.optional(text),
	/** Hours of working time within which a person opens a referral. */
	openWithin: z.int().check(z.gte(1), z.lte(80)),
});

/** Who is told of what, and how; never a word about anybody. */
export const alertingSchema = z.strictObject({
	/** What each provider declared, by its id. */
	providers: z.record(z.string(), deliverySchema),
	/** The duty contact of the commissioning body, by the area's id. */
	duty: z.record(z.string(), channels),
	/** Whoever keeps this site running. */
	operator: channels.check(z.minLength(1)),
});

/** Who is told of what, and how. */
export type Alerting = z.infer<typeof alertingSchema>;
/** What a provider declared about alerts. */
export type ProviderDelivery = z.infer<typeof deliverySchema>;
/** One way in which an alert goes out. */
export type AlertChannel = z.infer<typeof channelSchema>;
