import type { AlertChannel } from '../../referral/alerting.ts';
import { createNotify } from '../delivery/notify.ts';
import type { Delivery } from '../delivery/port.ts';
import type { Post } from '../delivery/post.ts';
import { createWebhook } from '../delivery/webhook.ts';
import type { MakeDelivery } from './targets.ts';

/** What making deliveries stands on; a host leaves out what it cannot do. */
export interface Making {
	/** The host's settings by name. */
	settings: Readonly<Record<string, string | undefined>>;
	/** Posts. */
	post: Post;
	/** The clock, in milliseconds since 1970. */
	now: () => number;
	/** A delivery that reaches nobody, for demonstrations. */
	file: (name: string) => Delivery;
	/** A delivery by mail; undefined where the host cannot send any. */
	mail: ((to: readonly string[]) => Delivery) | undefined;
}

/** Where GOV.UK Notify answers. */
const notifyBase = 'https://api.notifications.service.gov.uk';

/** Makes deliveries out of what is declared and the host's settings; throws an Error in one sentence that says what is missing. */
export function createMakeDelivery(making: Making): MakeDelivery {
	return (channel, name) => {
		const read = (setting: string) => readSetting(setting, name, making);
		try {
			return make(channel, read, { name, making });
		} catch (error) {
			if (error instanceof MissingSetting || !(error instanceof Error)) throw error;
			throw new Error(`The channel ${name} cannot be used: ${error.message}`, { cause: error });
		}
	};
}

function make(
	channel: AlertChannel,
	read: (setting: string) => string,
	{ name, making }: { name: string; making: Making },
): Delivery {
	const { post, now, file, mail, settings } = making;
	switch (channel.by) {
		case 'file':
			return file(name);
		case 'mail':
			if (mail) return mail(listOf(read(channel.to)));
			throw new Error('this host sends no mail. Declare a webhook or GOV.UK Notify.');
		case 'webhook':
			return createWebhook({ url: channel.url, secrets: listOf(read(channel.secret)), post, now });
		case 'notify': {
			const { send, template } = channel;
			const base = settings['NOTIFY_URL'] ?? notifyBase;
			const to = listOf(read(channel.to));
			return createNotify({ base, send, template, to, key: read(channel.key), post, now });
		}
	}
}

/** A setting that nobody gave. */
class MissingSetting extends Error {}

function readSetting(setting: string, name: string, { settings }: Making): string {
	const value = settings[setting]?.trim();
	if (value) return value;
	throw new MissingSetting(
		`${setting} is missing: the channel ${name} needs it. Give it to the host, or change the channel in content/.`,
	);
}

function listOf(text: string): string[] {
	return text
		.split(/[,\s]+/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
