import { type Bytes, concat, fromUtf8, toHex, utf8 } from './bytes.ts';

/** Sizes to which a referral is padded, in bytes: the only thing that its length can tell. */
export const sizeClasses = [2048, 4096, 8192, 16384] as const;

/** One of the four padded sizes. */
export type SizeClass = (typeof sizeClasses)[number];

/** What opens the envelope for one recipient. */
export interface Wrapped {
	/** Key id, 16 hexadecimal digits. */
	kid: string;
	/** HPKE's encapsulated key, 65 bytes. */
	enc: Bytes;
	/** The content key, sealed to the recipient: 48 bytes. */
	cek: Bytes;
}

/** The parts of a `sealed/v1` envelope. */
export interface Envelope {
	/** Padded size of the content. */
	sizeClass: SizeClass;
	/** The recipients, 2 to 8. */
	recipients: readonly Wrapped[];
	/** Everything before the IV: what the content's authentication covers. */
	header: Bytes;
	/** AES-GCM's initialisation vector, 12 bytes. */
	iv: Bytes;
	/** The padded content, encrypted, with its tag: size class and 16 bytes. */
	ciphertext: Bytes;
}

/** What travels in front of an envelope, in fields of fixed length. */
export interface Address {
	/** Thread id: 32 hexadecimal digits. */
	thread: string;
	/** Which set of answers of the thread, 1 to 20. */
	version: number;
	/** Id of the area, at most 40 bytes. */
	area: string;
}

const magic = concat(utf8('WMSEAL'), Uint8Array.of(1));
const fixed = magic.length + 3;
const lengths = { kid: 8, enc: 65, cek: 48, iv: 12, tag: 16, thread: 16, area: 40 } as const;
const perRecipient = lengths.kid + lengths.enc + lengths.cek;

/** Length of the fields in front of an envelope, in bytes. */
export const addressLength = lengths.thread + 1 + lengths.area;

/** The header of an envelope: everything before its IV. */
export function writeHeader(sizeClass: SizeClass, recipients: readonly Wrapped[]): Bytes {
	return concat(
		magic,
		Uint8Array.of(sizeClass >> 8, sizeClass & 255, recipients.length),
		...recipients.flatMap(({ kid, enc, cek }) => [hexBytes(kid, lengths.kid), enc, cek]),
	);
}

/** Reads the layout of an envelope; undefined when the bytes are anything else. */
export function readEnvelope(bytes: Bytes): Envelope | undefined {
	if (bytes.length < fixed || magic.some((byte, i) => bytes[i] !== byte)) return undefined;
	const [high = 0, low = 0, count = 0] = bytes.subarray(magic.length, fixed);
	const sizeClass = sizeClasses.find((size) => size === high * 256 + low);
	const headerEnd = fixed + count * perRecipient;
	if (sizeClass === undefined || count < 2 || count > 8) return undefined;
	if (bytes.length !== headerEnd + lengths.iv + sizeClass + lengths.tag) return undefined;
	return {
		sizeClass,
		recipients: Array.from({ length: count }, (_, i) =>
			readWrapped(bytes, fixed + i * perRecipient),
		),
		header: bytes.slice(0, headerEnd),
		iv: bytes.slice(headerEnd, headerEnd + lengths.iv),
		ciphertext: bytes.slice(headerEnd + lengths.iv),
	};
}

/** An envelope with its thread, version and area in front: a request's body. */
export function writeAddressed({ thread, version, area }: Address, envelope: Bytes): Bytes {
	const name = utf8(area);
	if (name.length > lengths.area) throw new Error(`The area id ${area} is longer than 40 bytes.`);
	const padded = concat(name, new Uint8Array(lengths.area - name.length));
	return concat(hexBytes(thread, lengths.thread), Uint8Array.of(version), padded, envelope);
}

/** Reads a request's body; undefined when it is not an address and an envelope. */
export function readAddressed(
	bytes: Bytes,
): { address: Address; envelope: Envelope; sealed: Bytes } | undefined {
	const sealed = bytes.slice(addressLength);
	const envelope = readEnvelope(sealed);
	const version = bytes[lengths.thread] ?? 0;
	const area = readArea(bytes.slice(lengths.thread + 1, addressLength));
	if (!envelope || area === undefined || version < 1 || version > 20) return undefined;
	const thread = toHex(bytes.subarray(0, lengths.thread));
	return { address: { thread, version, area }, envelope, sealed };
}

/** ISO 7816-4 padding to the smallest size that fits; undefined when none does. */
export function pad(content: Bytes): { padded: Bytes; sizeClass: SizeClass } | undefined {
	const sizeClass = sizeClasses.find((size) => size > content.length);
	if (sizeClass === undefined) return undefined;
	const zeros = new Uint8Array(sizeClass - content.length - 1);
	return { padded: concat(content, Uint8Array.of(0x80), zeros), sizeClass };
}

/** Takes ISO 7816-4 padding off; undefined when there is none. */
export function unpad(padded: Bytes): Bytes | undefined {
	const end = padded.findLastIndex((byte) => byte !== 0);
	return padded[end] === 0x80 ? padded.slice(0, end) : undefined;
}

function readWrapped(bytes: Bytes, at: number): Wrapped {
	const encAt = at + lengths.kid;
	const cekAt = encAt + lengths.enc;
	return {
		kid: toHex(bytes.subarray(at, encAt)),
		enc: bytes.slice(encAt, cekAt),
		cek: bytes.slice(cekAt, cekAt + lengths.cek),
	};
}

function readArea(field: Bytes): string | undefined {
	const end = field.findLastIndex((byte) => byte !== 0) + 1;
	const name = field.slice(0, end);
	return /^[a-z0-9-]+$/.test(String.fromCharCode(...name)) ? fromUtf8(name) : undefined;
}

function hexBytes(hex: string, length: number): Bytes {
	if (!/^[0-9a-f]*$/.test(hex) || hex.length !== 2 * length) {
		throw new Error(`Expected ${2 * length} hexadecimal digits.`);
	}
	return Uint8Array.from({ length }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
