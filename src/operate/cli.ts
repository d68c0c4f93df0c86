import { join } from 'node:path';
import { say, sayWhyNot } from '../function/log.ts';
import { eraseReference } from '../function/erasing.ts';
import { type AlarmKind, alarmKinds } from '../function/outbox/alarm-kinds.ts';
import { createAlarms } from '../function/outbox/alarms.ts';
import { createOutbox } from '../function/outbox/outbox.ts';
import type { SqliteStore } from '../function/sqlite-store.ts';
import { formatReference, readReference } from '../referral/reference.ts';
import { backUp, backupsOf, listBackups } from './backup.ts';
import { drill } from './drill.ts';
import { erasingIn, Mistake, openPlace, type Place, readPlace } from './place.ts';
import { statusOf } from './status.ts';

/** The operator's commands, on the machine of a Node host. None of them reads what anybody wrote. */

const usage = `Use one of:
  npm run status                              how everything stands
  npm run status -- seen [kind [subject]]     somebody has seen these alarms: ${alarmKinds.join(', ')}
  npm run status -- redeliver [reference]     tries alerts that were given up once more
  npm run erase -- <reference>                erases a referral at once, because the person asked for it
  npm run backup [-- folder]                  copies the database beside the running host
  npm run restore:drill [-- backup]           restores the last backup into an empty folder and tries it`;

async function main([command = '', ...rest]: readonly string[], place: Place): Promise<void> {
	if (command === 'backup') {
		say(`Written: ${backUp(place, rest[0])}`);
		return;
	}
	if (command === 'drill') {
		await showDrill(rest[0], place);
		return;
	}
	const store = openPlace(place);
	try {
		await onDatabase([command, ...rest], { store, place });
	} finally {
		store.close();
	}
}

async function onDatabase(
	[command, action, ...rest]: readonly (string | undefined)[],
	{ store, place }: { store: SqliteStore; place: Place },
): Promise<void> {
	if (command === 'status' && action === undefined) {
		await showStatus(store, place);
	} else if (command === 'status' && action === 'seen') {
		await seen(rest, { store, place });
	} else if (command === 'status' && action === 'redeliver') {
		const reference = rest[0] === undefined ? undefined : referenceOf(rest.join(''));
		const n = await createOutbox(store.sql).redeliver({ reference, now: place.now() });
		say(`${n} alerts go out again.`);
	} else if (command === 'erase' && action !== undefined) {
		const reference = referenceOf([action, ...rest].join(''));
		const n = await eraseReference(reference, erasingIn(store, place));
		say(
			n > 0 ? `Erased: ${formatReference(reference)}.` : 'There is nothing under this reference.',
		);
	} else throw new Mistake(usage);
}

async function showStatus(store: SqliteStore, place: Place): Promise<void> {
	const lines = await statusOf(store, place);
	const width = Math.max(...lines.map(([what]) => what.length));
	for (const [what, how, isUrgent] of lines) {
		say(`${isUrgent ? '!' : ' '} ${what.padEnd(width)}  ${how}`);
	}
	if (!lines.some(([, , isUrgent]) => isUrgent)) return;
	say('\nLines with ! need a person: docs/runbook.md says what to do.');
	process.exitCode = 2;
}

async function seen(
	[kind, subject]: readonly (string | undefined)[],
	{ store, place }: { store: SqliteStore; place: Place },
): Promise<void> {
	const known = alarmKinds.find((one) => one === kind);
	if (kind !== undefined && known === undefined) {
		throw new Mistake(`There is no alarm "${kind}". Use one of: ${alarmKinds.join(', ')}.`);
	}
	const which: { kind: AlarmKind | undefined; subject: string | undefined } = {
		kind: known,
		subject: subject?.includes('/') ? subject : subject?.replaceAll('-', ''),
	};
	const day = Math.floor(place.now() / 86_400_000);
	const plain = await createAlarms(store.sql).seen({ ...which, day });
	const named =
		subject === undefined ? 0 : await createAlarms(store.sql).seen({ ...which, subject, day });
	say(`${plain + named} alarms are seen.`);
}

function referenceOf(typed: string): string {
	const read = readReference(typed);
	if (read.kind === 'reference') return read.reference;
	throw new Mistake(`This is not a reference. ${read.why}`);
}

async function showDrill(named: string | undefined, place: Place): Promise<void> {
	const last = listBackups(backupsOf(place)).at(-1);
	const backup = named ?? (last && join(backupsOf(place), last));
	if (backup === undefined) throw new Mistake('There is no backup yet: npm run backup.');
	const { sealed, opened, withoutKey, due, sent, strange } = await drill(backup, place);
	say(`Restored ${backup}: whole, every setting as it must be.`);
	say(`Opened ${opened} of ${sealed} referrals; ${withoutKey} have no open key on this machine.`);
	say(
		`Resumed the outbox into memory: ${due} alerts due, ${sent} went out, ${strange} under a new id.`,
	);
	if (opened + withoutKey < sealed || sent < due || strange > 0) process.exitCode = 2;
}

try {
	await main(process.argv.slice(2), readPlace(process.env));
} catch (error) {
	// Anything else is a fault of ours, and what it says may quote a row.
	const isOurs =
		error instanceof Mistake || (error instanceof Error && /^The database /.test(error.message));
	sayWhyNot(isOurs ? error.message : 'The command failed: a fault that nothing expected.');
	process.exitCode = 1;
}
