import type { Bytes } from '../referral/bytes.ts';
import { readEnvelope } from '../referral/envelope.ts';
import { formVersion, type Referral, referralSchema } from '../referral/schema.ts';
import { type HeldKey, open, type PrivateKey } from '../referral/seal.ts';
import { stopNoteVersion } from '../referral/stop-code.ts';

/** A stored referral, still sealed. */
export interface StoredReferral {
	/** Id of the provider that it is sealed to. */
	provider: string;
	/** Thread id. */
	thread: string;
	/** Which set of answers of the thread. */
	version: number;
	/** The envelope. */
	sealed: Bytes;
}

/** Versions of the form that this release can open; the oldest stays until the last referral made with it is erased. */
const formVersions = [formVersion];

/** Key ids that an envelope opens with; empty when the bytes are no envelope. */
export function kidsOf(sealed: Bytes): string[] {
	return readEnvelope(sealed)?.recipients.map(({ kid }) => kid) ?? [];
}

/** A referral that opened: as the form asks, or anything else, which is shown as it is and never discarded. */
export type Opened =
	{ kind: 'checked'; referral: Referral } | { kind: 'unchecked'; content: unknown };

/** Opens a referral and checks it again: a browser that sealed it may have sealed anything. Throws NotOpened. */
export async function openReferral(
	stored: StoredReferral,
	key: PrivateKey | HeldKey,
): Promise<Opened> {
	const { sealed, ...address } = stored;
	const openings = formVersions.map((version) =>
		open(sealed, { binding: { ...address, formVersion: version }, key }),
	);
	const content = await Promise.any(openings).catch(async () => openings[0]);
	const { success, data } = referralSchema.safeParse(content);
	return success ? { kind: 'checked', referral: data } : { kind: 'unchecked', content };
}

/** A note about changed safe details, still sealed. */
export interface StoredNote {
	/** Its id: 32 hexadecimal digits. */
	id: string;
	/** Id of the provider that it is sealed to. */
	provider: string;
	/** The envelope. */
	sealed: Bytes;
}

/** Opens a note; "no words" where nothing was written. Whoever wrote it had the code, and nobody has checked more. */
export async function openNote(
	{ id, provider, sealed }: StoredNote,
	key: PrivateKey | HeldKey,
): Promise<string> {
	const binding = { provider, formVersion: stopNoteVersion, thread: id, version: 1 };
	const content = await open(sealed, { binding, key });
	const note = typeof content === 'object' && content !== null && 'note' in content && content.note;
	return typeof note === 'string' && note !== '' ? note : 'no words';
}
