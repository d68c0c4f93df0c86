/**
 * Referrals per second and the slowest hundredth of answers on the Node host, each acknowledged after COMMIT with
 * `synchronous=FULL`. `node bench/load.ts [threads] [in flight]`: 2,000 and 64 unless told; one post in ten is doubled.
 * Every acknowledgement is looked up afterwards.
 */
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { createFixture } from '../tests/support/fixture.ts';
import { startNode } from '../tests/support/hosts.ts';
import { readyForm, type ReadyForm, sendForm } from '../tests/support/send.ts';

const threads = Number(process.argv[2] ?? 2000);
const inFlight = Number(process.argv[3] ?? 64);

interface Answered {
	thread: string;
	reference: string | undefined;
	milliseconds: number;
}

/** Does `work` for each item, so many at once. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
	const waiting = items.map((item, i) => ({ item, i }));
	const results: R[] = [];
	const worker = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			results[next.i] = await work(next.item);
		}
	};
	await Promise.all(Array.from({ length: inFlight }, worker));
	return results;
}

async function post(origin: string, form: ReadyForm): Promise<Answered> {
	const started = performance.now();
	const sent = await sendForm(origin, form);
	const reference = sent.kind === 'acknowledged' ? sent.reference : undefined;
	return { thread: form.thread, reference, milliseconds: performance.now() - started };
}

/** What the database says of the acknowledgements. */
function judge(path: string, answered: readonly Answered[]) {
	const database = new DatabaseSync(path, { readOnly: true });
	const rows = database.prepare('SELECT thread, reference FROM referral').all();
	const alerts = database.prepare("SELECT count(*) AS n FROM outbox WHERE kind = 'notify'").get()?.[
		'n'
	];
	const integrity = database.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
	database.close();
	const stored = new Map(rows.map(({ thread, reference }) => [thread, reference]));
	const good = answered.filter(({ reference }) => reference !== undefined);
	return {
		'not acknowledged': answered.length - good.length,
		'lost or under another reference': good.filter((a) => stored.get(a.thread) !== a.reference)
			.length,
		'referrals stored': rows.length,
		'stored twice': rows.length - stored.size,
		alerts: Number(alerts),
		integrity: String(integrity),
	};
}

const fixture = await createFixture();
const host = await startNode(fixture);
try {
	const forms = await each(Array.from({ length: threads }), () => readyForm(host.origin));
	const posts = forms.flatMap((form, i) => (i % 10 === 0 ? [form, form] : [form]));
	const started = performance.now();
	const answered = await each(posts, (form) => post(host.origin, form));
	const seconds = (performance.now() - started) / 1000;
	const times = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
	const at = (part: number) => `${(times[Math.floor(times.length * part)] ?? 0).toFixed(0)} ms`;
	const facts = {
		'posts (one in ten doubled)': posts.length,
		'in flight': inFlight,
		processors: availableParallelism(),
		seconds: seconds.toFixed(1),
		'referrals per second': (posts.length / seconds).toFixed(0),
		'half of the answers within': at(0.5),
		'99 of 100 within': at(0.99),
		...judge(join(fixture.folder, 'data', 'waymark.db'), answered),
	};
	for (const [name, value] of Object.entries(facts)) console.log(`${name.padEnd(34)}${value}`);
} finally {
	await host.stop();
	fixture.remove();
}
