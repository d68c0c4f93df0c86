import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { freePort, startNode } from '../../tests/support/hosts.ts';
import { buildLeavingTo, startNeutralSite } from '../../tests/support/start-hosts.ts';

/** The real site and function behind TLS, and what a run may change on the way to the browser. */
export interface SecureSite {
	/** `https://localhost:PORT` */
	origin: string;
	/** Origin of the site that leaving ends at. */
	neutral: string;
	/** Changes for the next answers. */
	change: {
		/** Whether the pages may run their scripts. */
		scripts: boolean;
		/** Whether `/exit` is answered with nothing, so that a browser stays on what the script left. */
		staysOnExit: boolean;
		/** Whether forms keep `autocomplete="off"`: without it, browsers show that they would remember. */
		autocompleteOff: boolean;
	};
	stop: () => Promise<void>;
}

/** Starts the Node host with a certificate made for this run in front of it. */
export async function startSecureSite(folder: string): Promise<SecureSite> {
	const neutral = await startNeutralSite();
	const buildDir = await buildLeavingTo(neutral.origin, folder);
	cpSync('.data/keys', join(folder, 'data/keys'), { recursive: true });
	// A copy, so that a build in the meantime changes nothing under a run.
	const distDir = join(folder, 'dist');
	cpSync('dist', distDir, { recursive: true });
	const port = await freePort();
	const origin = `https://localhost:${port}`;
	const host = await startNode(
		{ folder, distDir, buildDir },
		{ SITE_URL: origin, TLS_IN_FRONT: 'yes', TRUSTED_HOPS: '0' },
	);
	const change = { scripts: true, staysOnExit: false, autocompleteOff: true };
	const server = createServer(makeCertificate(folder), (incoming, outgoing) => {
		pass(new URL(host.origin), change, { incoming, outgoing });
	});
	await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
	const stop = async () => {
		server.closeAllConnections();
		server.close();
		neutral.server.close();
		await host.stop();
	};
	return { origin, neutral: neutral.origin, change, stop };
}

function makeCertificate(folder: string): { key: Buffer; cert: Buffer } {
	const key = join(folder, 'key.pem');
	const cert = join(folder, 'cert.pem');
	const asked = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
	const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
	const files = ['-keyout', key, '-out', cert, '-days', '1'];
	execFileSync('openssl', ['req', '-x509', ...kind, ...files, ...asked], { stdio: 'ignore' });
	return { key: readFileSync(key), cert: readFileSync(cert) };
}

interface Exchange {
	incoming: IncomingMessage;
	outgoing: ServerResponse;
}

/** Hands a request on to the host and its answer back, changed as this run asks. */
function pass(host: URL, change: SecureSite['change'], { incoming, outgoing }: Exchange): void {
	if (change.staysOnExit && incoming.url === '/exit') {
		outgoing.writeHead(204).end();
		return;
	}
	const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
	const { method, url: path } = incoming;
	const onward = request({ host: host.hostname, port: host.port, method, path, headers });
	onward.on('response', (answer) => void answerWith(answer, change, outgoing));
	onward.on('error', () => outgoing.destroy());
	incoming.pipe(onward);
}

async function answerWith(
	answer: IncomingMessage,
	{ scripts, autocompleteOff }: SecureSite['change'],
	outgoing: ServerResponse,
): Promise<void> {
	const headers = { ...answer.headers };
	const policy = String(headers['content-security-policy'] ?? '');
	if (!scripts) {
		headers['content-security-policy'] = policy.replace("script-src 'self'", "script-src 'none'");
	}
	const chunks = (await answer.toArray()) as Buffer[];
	let body = Buffer.concat(chunks);
	if (!autocompleteOff && headers['content-type']?.startsWith('text/html')) {
		body = Buffer.from(body.toString('utf8').replaceAll('autocomplete="off"', ''));
	}
	delete headers['transfer-encoding'];
	headers['content-length'] = String(body.length);
	outgoing.writeHead(answer.statusCode ?? 502, headers).end(body);
}
