import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { handle } from './handle.ts';
import { say, sayWhyNot } from './log.ts';
import {
	type NodeFunction,
	type NodeSettings,
	openNodeFunction,
	readNodeSettings,
} from './node-env.ts';
import { answerWith, type Broken, createBroken, toWebRequest } from './node-request.ts';
import { routePaths } from './routes.ts';
import { createFiles, type Files } from './static-files.ts';

/** A host that listens. */
export interface NodeHost {
	/** The address it answers at. */
	address: string;
	/** Stops taking connections, answers what is under way and closes the database. */
	close: () => Promise<void>;
}

/** Node's own defaults would let a slow client hold a connection for five minutes. */
const limits = {
	headersTimeout: 10_000,
	requestTimeout: 20_000,
	connectionsCheckingInterval: 2_000,
	keepAliveTimeout: 5_000,
	maxHeaderSize: 16_384,
	// Node's own refusal would have no headers and no help; `answer` refuses it.
	requireHostHeader: false,
};
const mostConnections = 1000;
const closeWithin = 8_000;

/** A new alert rings; this is for those that are tried again, first after five seconds. */
const deliverEvery = 5_000;

const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** HOST: opens the database, serves the built site and the function. Throws an Error in one sentence. */
export async function startNodeHost(settings: NodeSettings): Promise<NodeHost> {
	const opened = await openNodeFunction(settings);
	try {
		const files = createFiles(settings.distDir, opened.env.pages.refusal('method'));
		const broken = createBroken(opened.env.pages.refusal('bad-request'));
		const server = createServer(limits, (request, response) => {
			void answer(request, response, { opened, files, broken });
		});
		server.on('clientError', broken.close);
		server.on('checkExpectation', (_, response) => {
			broken.answer(response, 417);
		});
		server.maxConnections = mostConnections;
		const port = await listen(server, settings);
		const { rounds } = opened;
		const timers = [
			setInterval(() => void rounds.minute(), 60_000),
			setInterval(() => void rounds.deliver(), deliverEvery),
		];
		// What waited while nothing ran goes out now.
		void rounds.minute();
		return { address: `http://localhost:${port}`, close: () => close(server, opened, timers) };
	} catch (error) {
		opened.close();
		throw error;
	}
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	{ opened, files, broken }: { opened: NodeFunction; files: Files; broken: Broken },
): Promise<void> {
	const target = request.url ?? '/';
	const method = request.method ?? 'GET';
	// An address in the request line or a method that a Request cannot hold: no browser sends either.
	const hasHost = request.headers.host !== undefined || request.httpVersion === '1.0';
	if (!target.startsWith('/') || !hasHost) {
		broken.answer(response, 400);
		return;
	}
	const { pathname } = new URL(`http://localhost${target}`);
	if (!routePaths.includes(pathname) || !known.includes(method)) {
		files(request, response, pathname);
		return;
	}
	try {
		await answerWith(response, await handle(toWebRequest(request, opened.trustedHops), opened.env));
	} catch {
		// A request that the web's types cannot hold; what it says goes nowhere, not even into an exception of the process.
		response.destroy();
	}
}

async function listen(server: Server, { port, host }: NodeSettings): Promise<number> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, host === 'localhost' ? '127.0.0.1' : host, resolve);
		});
	} catch (error) {
		throw new Error(whyNotListening(error, port));
	}
	const address = server.address();
	return typeof address === 'object' && address ? address.port : port;
}

function whyNotListening(error: unknown, port: number): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE') return `Port ${port} is taken: set PORT to another one.`;
	return `Nothing can listen on port ${port}: set PORT to another one.`;
}

async function close(
	server: Server,
	opened: NodeFunction,
	timers: readonly NodeJS.Timeout[],
): Promise<void> {
	timers.forEach(clearInterval);
	const timer = setTimeout(() => {
		server.closeAllConnections();
	}, closeWithin);
	await new Promise((resolve) => {
		server.close(resolve);
		server.closeIdleConnections();
	});
	clearTimeout(timer);
	// An alert that is under way stays leased for a minute and goes out again then.
	await Promise.race([opened.rounds.idle(), later(closeWithin)]);
	opened.close();
}

async function later(milliseconds: number): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/**
 * A built file that cannot be read, because a new build replaces it or descriptors run out, costs its own answer and
 * not the host. Anything else is a fault of ours and ends the process; what it says may quote a visitor, so it is not told.
 */
function surviveLostFile(error: Error): void {
	if ('syscall' in error && 'path' in error) return;
	sayWhyNot('Waymark ended: a fault that nothing expected. Start it again.');
	process.exit(1);
}

async function main(): Promise<void> {
	process.on('uncaughtException', surviveLostFile);
	try {
		const host = await startNodeHost(readNodeSettings(process.env));
		const stop = () => void host.close().then(() => process.exit(0));
		process.once('SIGINT', stop);
		process.once('SIGTERM', stop);
		say(`waymark listening on ${host.address}`);
	} catch (error) {
		sayWhyNot(error instanceof Error ? error.message : 'Waymark does not start.');
		process.exitCode = 1;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
