import { inflateRawSync } from 'node:zlib';
import { privateIn } from './check-words.ts';
import { type ZipEntry, zipEntries } from './zip.ts';

/** What is wrong and what to do. */
interface Said {
	what: string;
	write: string;
}

/** Endings of files that may be published as they are. */
const allowed = /\.(?:avif|css|csv|ico|jpg|pdf|png|svg|txt|webp|woff2|xlsx|ods)$/;

/** Files of the site itself, which its developers keep. */
const own = new Set(['public/favicon.svg', 'public/robots.txt']);

/** What is wrong with a file that is published as it is. */
export function fileProblems(file: string, bytes: Uint8Array): Said[] {
	if (own.has(file)) return [];
	if (!allowed.test(file) || file.endsWith('.svg')) {
		const what =
			'This kind of file is not published: it can hold programs or older versions of its words.';
		return [
			{
				what,
				write:
					'Put the words on a page. For pictures use .jpg, .png, .webp or .avif; for tables .csv.',
			},
		];
	}
	if (/\.(?:xlsx|ods)$/.test(file)) return sheetProblems(zipEntries(bytes));
	if (/\.(?:csv|txt)$/.test(file)) return told(new TextDecoder().decode(bytes));
	return /\.(?:jpg|png|webp|avif)$/.test(file) ? pictureProblems(bytes) : [];
}

function told(text: string): Said[] {
	return privateIn(text).map(({ what, write }) => ({ what, write }));
}

const hiddenParts: [name: RegExp, text: RegExp, what: string][] = [
	[
		/workbook\.xml$/,
		/<sheet\b[^>]*\bstate="(?:hidden|veryHidden)"/,
		'The spreadsheet has a hidden sheet.',
	],
	[
		/worksheets\/.*\.xml$/,
		/<(?:row|col)\b[^>]*\bhidden="(?:1|true)"/,
		'The spreadsheet has hidden rows or columns.',
	],
	[/pivotCacheRecords/, /./, 'The spreadsheet keeps the whole of the data behind a pivot table.'],
	[/comments.*\.xml$/, /./, 'The spreadsheet has remarks in its cells.'],
	[/vbaProject|externalLinks/, /./, 'The spreadsheet holds a program or leads to other files.'],
	[
		/^content\.xml$/,
		/table:display="false"|table:visibility="(?:collapse|filter)"/,
		'The spreadsheet has a hidden sheet, row or column.',
	],
];

function sheetProblems(entries: readonly ZipEntry[]): Said[] {
	if (entries.length === 0) {
		return [
			{
				what: 'The spreadsheet cannot be opened to be checked.',
				write: 'Save it as .csv, one file for each sheet.',
			},
		];
	}
	const texts = entries.map(({ name, packed, isDeflated }) => ({
		name,
		text: new TextDecoder().decode(isDeflated ? inflateRawSync(packed) : packed),
	}));
	const hidden = hiddenParts
		.filter(([name, text]) => texts.some((part) => name.test(part.name) && text.test(part.text)))
		.map(([, , what]) => ({
			what,
			write: 'Save what is to be public as .csv, one file for each sheet.',
		}));
	const words = texts.filter(({ name }) => /sharedStrings|worksheets|content\.xml/.test(name));
	return [...hidden, ...words.flatMap(({ text }) => told(text.replaceAll(/<[^>]*>/g, ' ')))];
}

/** Beside what is seen a picture can hold where and when it was taken (Exif, XMP). */
function pictureProblems(bytes: Uint8Array): Said[] {
	const text = new TextDecoder('latin1').decode(bytes);
	if (!/Exif\0\0|eXIf|http:\/\/ns\.adobe\.com\/xap|EXIF/.test(text)) return [];
	return [
		{
			what: 'The picture holds hidden data, such as where and when it was taken.',
			write: 'Save it anew without it: in most programs “Export”, with “metadata” switched off.',
		},
	];
}
