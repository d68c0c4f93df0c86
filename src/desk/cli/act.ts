import { formatReference } from '../../referral/reference.ts';
import type { DeskEvent } from '../api.ts';
import { eventCodes, isCodeOf, type PostedEvent, postedEvents } from '../events.ts';
import { resealFor } from '../hand-over.ts';
import { Mistake } from './mistake.ts';
import { findRow, read, type Reading } from './read.ts';
import { must, type Site } from './site.ts';

/** What acting stands on. */
export interface Acting extends Reading {
	source: Site;
	/** The site's address. */
	address: string;
	/** Root keys that this checkout holds. */
	roots: readonly string[];
}

/** Notes one event. */
export async function noteEvent(
	[typed, name = '', code = '']: readonly [string, string | undefined, string | undefined],
	{ source, address }: Acting,
): Promise<void> {
	const event = postedEvents.find((one) => one === name);
	if (!event) throw new Mistake(`${name} is no event. Use one of ${postedEvents.join(', ')}.`);
	const { providers } = await source.providers();
	const ids = providers.map(({ id }) => id);
	if (!isCodeOf(event, code, ids)) throw new Mistake(whichCode(event, ids));
	const { thread, version, events, reference } = await findRow(typed, source);
	const after = events.at(-1)?.n ?? 0;
	const noting = { thread, version, after, event, ...(code && { code }) };
	say(reference, must(await source.client.note(noting), address).events);
}

/** Hands a referral to another provider, sealed anew to its keys. */
export async function handOver(typed: string, to: string, acting: Acting): Promise<void> {
	const { source, address, roots } = acting;
	const { providers } = await source.providers();
	const provider = providers.find(({ id }) => id === to);
	if (!provider)
		throw new Mistake(
			`${to} is no provider. Use one of ${providers.map(({ id }) => id).join(', ')}.`,
		);
	const { row, opened } = await read(typed, acting);
	const resealed = await resealFor(opened, {
		to: provider,
		today: new Date().toISOString().slice(0, 10),
		roots,
	});
	if (resealed === 'not-signed') {
		throw new Mistake(
			`${address} gives keys of ${to} that are not signed by the root key of this checkout. Nothing was handed over: call the other provider, and find out who changed them.`,
		);
	}
	if (!resealed)
		throw new Mistake(
			'This referral cannot be sealed anew: tell the other provider about it by phone.',
		);
	const { thread, version, events } = row;
	const asked = { thread, version, after: events.at(-1)?.n ?? 0, ...resealed };
	const handed = must(await source.client.handOver(asked), address);
	say(row.reference, handed.events);
	console.log(`${provider.name} has it as ${formatReference(handed.reference)}.`);
}

function whichCode(event: PostedEvent, ids: readonly string[]): string {
	const codes = event === 'agreed' ? ids : eventCodes[event];
	return codes.length === 0
		? `${event} takes no code.`
		: `${event} needs a code, one of ${codes.join(', ')}.`;
}

function say(reference: string, events: readonly DeskEvent[]): void {
	const last = events.at(-1);
	console.log(`${formatReference(reference)}: ${last?.event ?? 'nothing'} is noted.`);
}
