import { grantFiles } from './grants.ts';
import { ocdsFiles } from './ocds.ts';
import { openReferralFiles } from './open-referral.ts';
import type { DataFile, Published } from './published.ts';
import { tableFiles } from './tables.ts';

/** Every file under /data/. */
export function dataFiles(published: Published): DataFile[] {
	return [
		...openReferralFiles(published),
		...tableFiles(published),
		...ocdsFiles(published),
		...grantFiles(published),
	];
}
