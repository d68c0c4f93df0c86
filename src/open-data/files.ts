import { catalogueOf } from './dcat.ts';
import { newsFiles } from './feeds.ts';
import { grantFiles } from './grants.ts';
import { ocdsFiles } from './ocds.ts';
import { openReferralFiles } from './open-referral.ts';
import type { DataFile, Published } from './published.ts';
import { skosFiles } from './skos.ts';
import { allTables } from './tables.ts';

/** Every file under /data/, and the catalogue that lists them. */
export function dataFiles(published: Published): DataFile[] {
	const tables = allTables(published);
	const files = [
		...tables.flatMap((table) => table.files),
		...openReferralFiles(published),
		...ocdsFiles(published),
		...grantFiles(published),
		...skosFiles(published),
		...newsFiles(published),
	];
	return [...files, catalogueOf(tables, files, published)];
}
