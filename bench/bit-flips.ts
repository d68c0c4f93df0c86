/** T64 and T63 in full: every single-bit flip of a 2 KB envelope, and 10,000 envelopes opened by keys that travelled. Prints what it saw. */
import { createKey, monthOf } from '../src/desk/new-key.ts';
import { unlockKey } from '../src/desk/key-file.ts';
import { formVersion } from '../src/referral/schema.ts';
import { open, seal } from '../src/referral/seal.ts';

const passphrase = 'plain words of a measurement';
const days = { provider: 'bench', ...monthOf(2026, 11) };
const desk = await createKey({ ...days, role: 'desk' }, passphrase);
const recovery = await createKey({ ...days, role: 'recovery' }, passphrase);
const recipients = [desk.recipient, recovery.recipient];

async function unlocked({ file }: typeof desk) {
	const opened = await unlockKey(JSON.stringify(file), passphrase);
	if (opened.kind !== 'unlocked') throw new Error(opened.kind);
	return opened.key;
}

const keys = [await unlocked(desk), await unlocked(recovery)];

async function sealed(thread: string, content: object) {
	const binding = { provider: 'bench', formVersion, thread, version: 1 };
	const sealing = await seal({ ...content }, { binding, recipients });
	if (sealing.kind !== 'sealed') throw new Error('The sample is too long.');
	return { binding, bytes: sealing.sealed };
}

const [key] = keys;
if (!key) throw new Error('There is no key.');
const { binding, bytes } = await sealed('0'.repeat(32), { note: 'A sample.' });
const started = performance.now();
const errors = new Map<string, number>();
let opened = 0;
for (let bit = 0; bit < bytes.length * 8; bit++) {
	const flipped = bytes.slice();
	flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
	await open(flipped, { binding, key }).then(
		() => opened++,
		(error: unknown) => errors.set(String(error), (errors.get(String(error)) ?? 0) + 1),
	);
}
// A flip of the other recipient's key id, key or wrapped key is caught by the authentication of the header.
const flips = bytes.length * 8;
console.log(
	`${flips} flips of ${bytes.length} bytes: ${opened} opened, ${errors.size} kind of error, ${Math.round(performance.now() - started)} ms`,
);

const crossings = 10_000;
let right = 0;
const from = performance.now();
for (let i = 0; i < crossings; i++) {
	const thread = i.toString(16).padStart(32, '0');
	const content = { i, text: 'ŵ'.repeat(i % 700) };
	const one = await sealed(thread, content);
	const opening = { binding: one.binding, key: keys[i % 2] ?? key };
	if (JSON.stringify(await open(one.bytes, opening)) === JSON.stringify(content)) right++;
}
console.log(
	`${crossings} crossings: ${right} opened right, ${Math.round(performance.now() - from)} ms`,
);
