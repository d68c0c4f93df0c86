/** One file inside a zip: its name and what it holds, unpacked when asked. */
export interface ZipEntry {
	/** Path inside the zip. */
	name: string;
	/** Its bytes, as they are packed. */
	packed: Uint8Array;
	/** Whether they are packed by the method DEFLATE; else they lie as they are. */
	isDeflated: boolean;
}

/** Marks of the zip format (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** The files of a zip, by its own list of them; empty when it is none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === undefined) return [];
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	while (at + 46 <= view.byteLength && view.getUint32(at, true) === entryMark) {
		const [name, more, remark] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
		entries.push(entryAt(view, bytes, at));
		at += 46 + (name ?? 0) + (more ?? 0) + (remark ?? 0);
	}
	return entries;
}

function endOf(view: DataView): number | undefined {
	for (let at = view.byteLength - 22; at >= 0; at -= 1) {
		if (view.getUint32(at, true) === endMark) return at;
	}
	return undefined;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
	const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
	const local = view.getUint32(at + 42, true);
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	return {
		name: new TextDecoder().decode(name),
		packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
		isDeflated: view.getUint16(at + 10, true) === 8,
	};
}
