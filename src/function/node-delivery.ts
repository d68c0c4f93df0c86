import { lookup } from 'node:dns/promises';
import { join } from 'node:path';
import { createFiles } from './delivery/files.ts';
import { createMail } from './delivery/mail.ts';
import { createNodePost } from './delivery/node-post.ts';
import type { Delivery } from './delivery/port.ts';
import type { NodeSettings } from './node-env.ts';
import { createMakeDelivery } from './outbox/make-delivery.ts';
import type { MakeDelivery } from './outbox/targets.ts';

/** Settings of a Node host that deliveries stand on. */
type Settings = Pick<NodeSettings, 'loopback' | 'named' | 'dataDir'>;

/** Every way to tell somebody from this machine. */
export function createNodeDelivery(settings: Settings, now: () => number): MakeDelivery {
	const { named, dataDir, loopback } = settings;
	const resolve = (host: string) => lookup(host, { all: true });
	return createMakeDelivery({
		settings: named,
		post: createNodePost({ resolve, loopback }),
		now,
		file: (name) => createFiles(join(dataDir, 'outbox'), name),
		mail: (to) => mailTo(to, settings),
	});
}

const servers = ['smtp:', 'smtps:'];

function mailTo(to: readonly string[], { named, loopback }: Settings): Delivery {
	const server = named['MAIL_SERVER'] ?? '';
	const from = named['MAIL_FROM'] ?? '';
	if (!URL.canParse(server) || !servers.includes(new URL(server).protocol)) {
		throw new Error('MAIL_SERVER is missing or no address: write smtp://user:password@host:587.');
	}
	const wrong = [from, ...to].filter((address) => !/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address));
	if (from === '') throw new Error('MAIL_FROM is missing: give the address that alerts come from.');
	if (wrong.length > 0) throw new Error('a setting with mail addresses holds something else.');
	return createMail({ server, from, to, loopback });
}
