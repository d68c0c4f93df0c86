import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileProblems } from '../../../src/content-check/check-public.ts';
import { doubtfulIn, privateIn } from '../../../src/content-check/check-words.ts';

describe('private things in words', () => {
	it.each([
		['Her number is QQ 12 34 56 C.', undefined],
		['Her number is AB 12 34 56 C.', 'National Insurance number'],
		['ab123456c', 'National Insurance number'],
		['NHS 943 476 5919', 'NHS number'],
		['NHS 943 476 5918', undefined],
		['Write to jane.brown@example.org.', 'email address of a person'],
		['Write to jane@gmail.com.', 'email address of a person'],
		['Write to enquiries@example.org.', undefined],
		['Sarah Brown, 3 High Street, DT1 1XJ', 'postcode beside a person’s name'],
		['The office is at 3 High Street, DT1 1XJ', undefined],
		['born on 3 May 1987', 'date of birth'],
		['12-34-56, account 12345678', 'bank account'],
		['It cost £1,600,000 from 2019-10-01.', undefined],
	])('%s', (text, found) => {
		const [first] = privateIn(text);
		if (found === undefined) expect(first).toBeUndefined();
		else expect(first?.what).toContain(found);
	});
});

describe('words that ask for a second thought', () => {
	it.each([
		'We promise to help.',
		'Open 24/7.',
		'You will always be believed.',
		'She claims to be hurt.',
	])('%s', (text) => {
		expect(doubtfulIn(text)).toHaveLength(1);
	});
});

/** A zip with these files, packed as a spreadsheet's are. */
function zipOf(files: Record<string, string>): Uint8Array {
	const locals: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const [name, text] of Object.entries(files)) {
		const packed = deflateRawSync(Buffer.from(text));
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(name.length, 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(8, 10);
		entry.writeUInt32LE(packed.length, 20);
		entry.writeUInt16LE(name.length, 28);
		entry.writeUInt32LE(at, 42);
		locals.push(local, Buffer.from(name), packed);
		list.push(entry, Buffer.from(name));
		at += local.length + name.length + packed.length;
	}
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...locals, ...list, end]);
}

describe('files that are published as they are', () => {
	const sheet = (state: string) =>
		`<workbook><sheets><sheet name="A"/><sheet name="B"${state}/></sheets></workbook>`;

	it.each([
		['public/a.xlsx', zipOf({ 'xl/workbook.xml': sheet('') }), undefined],
		['public/a.xlsx', zipOf({ 'xl/workbook.xml': sheet(' state="hidden"') }), 'hidden sheet'],
		['public/a.xlsx', zipOf({ 'xl/workbook.xml': sheet(' state="veryHidden"') }), 'hidden sheet'],
		[
			'public/a.xlsx',
			zipOf({ 'xl/worksheets/sheet1.xml': '<row r="2" hidden="1"/>' }),
			'hidden rows',
		],
		[
			'public/a.xlsx',
			zipOf({ 'xl/sharedStrings.xml': '<t>AB 12 34 56 C</t>' }),
			'National Insurance',
		],
		['public/a.xlsx', zipOf({ 'xl/pivotCache/pivotCacheRecords1.xml': '<r/>' }), 'pivot table'],
		['public/a.xlsx', Buffer.from('no zip'), 'cannot be opened'],
		[
			'public/a.ods',
			zipOf({ 'content.xml': '<table:table table:display="false"/>' }),
			'hidden sheet',
		],
		['public/a.docx', Buffer.from(''), 'This kind of file is not published'],
		['public/a.svg', Buffer.from('<svg/>'), 'This kind of file is not published'],
		['public/media/a.jpg', Buffer.from('\xff\xd8Exif\0\0GPS', 'latin1'), 'hidden data'],
		['public/media/a.jpg', Buffer.from('\xff\xd8\xff\xdb', 'latin1'), undefined],
		[
			'public/a.csv',
			Buffer.from('name,email\nJane,jane.brown@example.org'),
			'email address of a person',
		],
	])('%s %#', (file, bytes, found) => {
		const [first] = fileProblems(file, bytes);
		if (found === undefined) expect(first).toBeUndefined();
		else expect(first?.what).toContain(found);
	});
});
