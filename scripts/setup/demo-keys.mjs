import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';
import { say, SetupError } from './say.mjs';

const { subtle } = globalThis.crypto;
const folder = path.join(root, '.data/keys');

/** Makes a desk key and a recovery key for every provider that has neither a real ring nor a demonstration one. */
export async function makeDemoKeys() {
	prepareFolder();
	const missing = providers().filter((id) => !hasRing(id));
	for (const id of missing) await makeRing(id);
	if (missing.length > 0)
		say(`Made demonstration keys for ${missing.length} providers in .data/keys/.`);
}

function prepareFolder() {
	try {
		mkdirSync(path.join(folder, 'private'), { recursive: true, mode: 0o700 });
	} catch (error) {
		throw new SetupError(
			`The folder .data cannot be written (${error.code}). Make the checkout writable and run the same command again.`,
		);
	}
}

function providers() {
	const files = readdirSync(path.join(root, 'content/providers'));
	return files.filter((file) => file.endsWith('.yml')).map((file) => path.basename(file, '.yml'));
}

function hasRing(id) {
	return (
		existsSync(path.join(root, 'keys', `${id}.json`)) || existsSync(path.join(folder, `${id}.json`))
	);
}

async function makeRing(provider) {
	const recipients = [];
	for (const role of ['desk', 'recovery']) recipients.push(await makeKey(provider, role));
	write(`${provider}.json`, { provider, demo: true, recipients });
}

async function makeKey(provider, role) {
	const pair = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
		'deriveBits',
	]);
	const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
	const digest = await subtle.digest('SHA-256', raw);
	const kid = Buffer.from(digest).subarray(0, 8).toString('hex');
	write(`private/${provider}.${role}.json`, {
		kid,
		jwk: await subtle.exportKey('jwk', pair.privateKey),
	});
	return { role, kid, p256: Buffer.from(raw).toString('base64url'), ...validity(new Date()) };
}

/** A demonstration key is good for ten years: it protects nothing, and nobody shall have to renew it. */
function validity(now) {
	const day = now.toISOString().slice(0, 10);
	const end = `${now.getUTCFullYear() + 10}${day.slice(4, 8)}01`;
	return { epoch: day.slice(0, 7), not_before: day, not_after: end };
}

function write(file, value) {
	writeFileSync(path.join(folder, file), `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
}
