import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { grantFiles } from '../../../src/open-data/grants.ts';
import { createPublished } from '../../support/published.ts';

const [json, csv] = grantFiles(createPublished());
interface Grant {
	id: string;
	amountAwarded?: number;
	recipientOrganization?: { name: string }[];
	fundingOrganization?: { name: string }[];
	missing: string[];
}
const { grants } = JSON.parse(json?.body ?? '{}') as { grants: Grant[] };
const grant = (id: string) => grants.find((one) => one.id === id);

describe('grants', () => {
	it('of a pot are the grant alone, never the pot', () => {
		expect(grant('surrey-moj-450k')?.amountAwarded).toBe(450_000);
		expect(json?.body).not.toContain('12000000');
	});

	it('from central government were received by the body', () => {
		const received = grant('surrey-moj-450k');
		expect(received?.recipientOrganization?.[0]?.name).toMatch(/Surrey/);
		expect(received?.fundingOrganization).toBeUndefined();
	});

	it('name what the standard asks for and no source gives', () => {
		expect(grant('surrey-da-block')?.missing).toEqual([
			'amountAwarded',
			'awardDate',
			'recipientOrganization',
		]);
	});

	it('are the same as CSV', () => {
		const rows = parse<Record<string, string>>(csv?.body ?? '', { columns: true });
		expect(rows.map((row) => row['Identifier'])).toEqual(grants.map(({ id }) => id));
		expect(rows.map((row) => row['Amount Awarded'])).toEqual(
			grants.map(({ amountAwarded }) => String(amountAwarded ?? '')),
		);
	});
});
