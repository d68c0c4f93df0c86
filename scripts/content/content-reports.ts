import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { dayInWords } from '../../src/directory/freshness.ts';
import { isListingMistake, listingMistakes } from '../../src/referral/listing-mistakes.ts';

/**
 * Lists the mistakes in listings that were reported, the latest first. `--done dorset/victim-support` takes those of a
 * listing off the list once they are mended. DATA_DIR says where the database lies.
 */
const { values } = parseArgs({ options: { done: { type: 'string' } } });
const file = path.join(process.env['DATA_DIR'] ?? '.data', 'waymark.db');

if (!existsSync(file)) {
	process.stderr.write(`There is no database at ${file}. Start the site once, or set DATA_DIR.\n`);
	process.exitCode = 1;
} else {
	const database = new DatabaseSync(file, { timeout: 5000 });
	const answer = values.done === undefined ? list(database) : take(database, values.done);
	database.close();
	process.stdout.write(`${answer}\n`);
}

function list(database: DatabaseSync): string {
	const rows = database
		.prepare('SELECT listing, what, day, n FROM listing_report ORDER BY day DESC, listing, what')
		.all();
	if (rows.length === 0) return 'Nobody has reported a mistake in a listing.';
	return rows
		.map(({ listing, what, day, n }) => line(String(listing), { what, day, n }))
		.join('\n');
}

function line(listing: string, { what, day, n }: Record<'what' | 'day' | 'n', unknown>): string {
	const [area = '', slug = ''] = listing.split('/');
	const mistake = String(what);
	const words = isListingMistake(mistake) ? listingMistakes[mistake] : mistake;
	const last = dayInWords(new Date(Number(day) * 86_400_000).toISOString().slice(0, 10));
	const times = n === 1 ? 'once' : `${String(n)} times`;
	return `${listing}: ${words}. Said ${times}, last on ${last}. The page: /${area}/services/${slug}/`;
}

function take(database: DatabaseSync, listing: string): string {
	const { changes } = database.prepare('DELETE FROM listing_report WHERE listing = ?').run(listing);
	return Number(changes) === 0
		? `There is no report about ‘${listing}’. Write it as the list does, like dorset/victim-support.`
		: `Taken off the list: ${listing}.`;
}
