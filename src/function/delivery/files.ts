import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailOf } from './mail.ts';
import type { Delivery } from './port.ts';

/**
 * Writes each notice as a mail and as JSON into a folder, for demonstrations: a newcomer sees there what a provider is
 * told. `to` says whom it would have gone to; a repeat replaces its file.
 */
export function createFiles(folder: string, to: string): Delivery {
	return {
		send: (notice) => {
			const mail = mailOf(notice, {
				from: 'waymark@localhost',
				to: `${to.replaceAll('/', '-')}@localhost`,
			});
			const { reference = notice.type } = notice.data;
			const name = join(folder, `${notice.type}-${reference}-${to.replaceAll('/', '-')}`);
			const headers = {
				From: mail.from,
				To: mail.to,
				Subject: mail.subject,
				'Message-ID': mail.messageId,
			};
			const head = Object.entries({ ...headers, ...mail.headers }).map((pair) => pair.join(': '));
			try {
				mkdirSync(folder, { recursive: true, mode: 0o700 });
				writeFileSync(`${name}.eml`, `${head.join('\r\n')}\r\n\r\n${mail.text}`);
				writeFileSync(`${name}.json`, `${JSON.stringify(notice, undefined, 2)}\n`);
				return Promise.resolve({ kind: 'delivered' });
			} catch {
				return Promise.resolve({ kind: 'failed', code: 0 });
			}
		},
	};
}
