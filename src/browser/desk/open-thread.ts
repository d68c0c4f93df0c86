import type { ThreadAnswer } from '../../desk/api.ts';
import { openNote, openReferral, type Opened } from '../../desk/open-referral.ts';
import type { OpenedThread, ShownNote } from '../../desk/opened-thread.ts';
import { type Bytes, fromBase64url } from '../../referral/bytes.ts';
import type { Session } from './session.ts';

/** Opens every version and every note of a thread, in memory. Throws NotOpened where this key is none of theirs. */
export async function openThread(
	{ versions, notes }: ThreadAnswer,
	{ key, provider }: Pick<Session, 'key' | 'provider'>,
): Promise<OpenedThread> {
	const opened = await Promise.all(
		versions.map(({ thread, version, sealed }) =>
			openReferral({ provider: provider.id, thread, version, sealed: bytesOf(sealed) }, key),
		),
	);
	const shown = await Promise.all(
		notes.map(async ({ id, day, sealed }): Promise<ShownNote> => {
			const note = { id, provider: provider.id, sealed: bytesOf(sealed) };
			return { id, day, words: await openNote(note, key) };
		}),
	);
	return { versions: atLeastOne(opened), notes: shown };
}

function bytesOf(text: string): Bytes {
	return fromBase64url(text) ?? new Uint8Array();
}

function atLeastOne([first, ...others]: readonly Opened[]): [Opened, ...Opened[]] {
	if (!first) throw new Error('The desk was given a thread without a version.');
	return [first, ...others];
}
