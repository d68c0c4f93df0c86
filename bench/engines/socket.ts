import { pause } from './engine.ts';

/** A connection on which each command gets its own answer. */
export interface Socket {
	send: (method: string, params?: object) => Promise<Record<string, unknown>>;
	close: () => void;
}

interface Answer {
	id?: number;
	error?: unknown;
	message?: string;
	result?: Record<string, unknown>;
}

/** Connects to a browser that may still be starting. Throws where it does not listen within twenty seconds. */
export async function connect(url: string): Promise<Socket> {
	for (let i = 0; i < 100; i++) {
		const socket = new WebSocket(url);
		const opened = await new Promise<boolean>((done) => {
			socket.addEventListener('open', () => {
				done(true);
			});
			socket.addEventListener('error', () => {
				done(false);
			});
		});
		if (opened) return commandsOn(socket);
		await pause(200);
	}
	throw new Error(`Nothing listens on ${url}.`);
}

function commandsOn(socket: WebSocket): Socket {
	const waiting = new Map<number, (answer: Answer) => void>();
	let last = 0;
	socket.addEventListener('message', ({ data }) => {
		const answer = JSON.parse(String(data)) as Answer;
		if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
	});
	const send = async (method: string, params: object = {}) => {
		const id = ++last;
		const answered = new Promise<Answer>((done) => waiting.set(id, done));
		socket.send(JSON.stringify({ id, method, params }));
		const { error, message, result } = await answered;
		if (error !== undefined) {
			throw new Error(`${method}: ${message ?? JSON.stringify(error)}`);
		}
		return result ?? {};
	};
	return {
		send,
		close: () => {
			socket.close();
		},
	};
}
