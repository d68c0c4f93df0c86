import { describe, expect, it } from 'vitest';
import { ocdsFiles } from '../../../src/open-data/ocds.ts';
import type { Release } from '../../../src/open-data/ocds-release.ts';
import { createPublished } from '../../support/published.ts';
import { findings, ocdsValidators as validators } from '../../support/standards.ts';

interface Package {
	preview?: string;
	releases: Release[];
}
interface Records {
	records: { ocid: string; releases: Release[]; compiledRelease: Release }[];
}

const preview = ocdsFiles(createPublished());
const registered = ocdsFiles(createPublished({ ocidPrefix: 'ocds-a1b2c3' }));
const read = (files: typeof preview, path: string) =>
	JSON.parse(files.find((file) => file.path === path)?.body ?? 'null') as unknown;
const releases = (read(registered, 'ocds/releases.json') as Package).releases;
const release = (id: string) => releases.find(({ ocid }) => ocid === `ocds-a1b2c3-${id}`);

describe('release and record packages', () => {
	it('are valid, with lots and techniques', () => {
		expect(findings(validators.releasePackage, read(registered, 'ocds/releases.json'))).toEqual([]);
		expect(findings(validators.recordPackage, read(registered, 'ocds/records.json'))).toEqual([]);
		expect(findings(validators.releasePackage, read(preview, 'dev/ocds/releases.json'))).toEqual(
			[],
		);
	});

	it('would not be valid with a lot without an id, or another tag', () => {
		const broken = structuredClone(read(registered, 'ocds/releases.json')) as {
			releases: { tag: string[]; tender: { lots: object[] } }[];
		};
		broken.releases[0]?.tender.lots.push({ title: 'A lot' });
		expect(findings(validators.releasePackage, broken)).not.toEqual([]);
		const tagged = structuredClone(read(registered, 'ocds/releases.json')) as typeof broken;
		tagged.releases[0]?.tag.push('signed');
		expect(findings(validators.releasePackage, tagged)).not.toEqual([]);
	});

	it('compile to the same facts', () => {
		const { records } = read(registered, 'ocds/records.json') as Records;
		expect(records.length).toBe(releases.length);
		for (const {
			releases: [only],
			compiledRelease,
		} of records) {
			expect({ ...compiledRelease, id: '', tag: [] }).toEqual({ ...only, id: '', tag: [] });
		}
	});
});

describe('ids', () => {
	it('have no prefix that nobody registered: without one there is a preview, and it says so', () => {
		expect(preview.map(({ path }) => path)).toEqual([
			'dev/ocds/releases.json',
			'dev/ocds/records.json',
		]);
		const text = preview.map(({ body }) => body).join('');
		expect(text).not.toMatch(/"ocds-/);
		expect((read(preview, 'dev/ocds/releases.json') as Package).preview).toMatch(/not ocids/);
	});

	it('with a registered prefix are in no preview', () => {
		expect(registered.map(({ path }) => path)).toEqual(['ocds/releases.json', 'ocds/records.json']);
	});

	it('are taken from the notice where it has one', () => {
		const ocid = 'ocds-h6vhtk-04a1b2';
		const files = ocdsFiles(
			createPublished({}, (parts) => ({
				...parts,
				contracts: parts.contracts.map((entry) =>
					entry.data.id === 'dorset-vs-2019' ? { ...entry, data: { ...entry.data, ocid } } : entry,
				),
			})),
		);
		const named = (read(files, 'ocds/releases.json') as Package).releases;
		expect(named.map((one) => one.ocid)).toEqual([ocid]);
		expect(JSON.stringify(read(files, 'dev/ocds/releases.json'))).not.toContain('Dorset 2019');
	});
});

describe('every release', () => {
	it.each(releases)('$ocid holds together', (one) => {
		const parties = one.parties.map(({ id }) => id);
		const lots = one.tender.lots.map(({ id }) => id);
		const awards = one.awards ?? [];
		for (const award of awards) {
			expect(award.relatedLots.every((lot) => lots.includes(lot))).toBe(true);
			expect(award.suppliers.every(({ id }) => parties.includes(id))).toBe(true);
		}
		const ids = awards.map(({ id }) => id);
		expect((one.contracts ?? []).every(({ awardID }) => ids.includes(awardID))).toBe(true);
		expect(one.id).not.toContain('#');
		for (const { period } of one.contracts ?? []) {
			if (period?.startDate && period.endDate) expect(period.startDate < period.endDate).toBe(true);
		}
	});
});

describe('Warwickshire, five lots', () => {
	const lots = release('warks-victims-lots');

	it('names who has which lot', () => {
		const held = (lots?.awards ?? []).map((award) => [
			award.suppliers[0]?.id,
			...award.relatedLots,
		]);
		expect(held).toEqual([
			['victim-support', 'lot-1', 'lot-5'],
			['safeline', 'lot-2'],
			['barnardos', 'lot-3'],
			['west-midlands-anti-slavery-network', 'lot-4'],
		]);
	});

	it('has no amount: £1.1 million per year for all lots is no total', () => {
		expect(JSON.stringify(lots)).not.toMatch(/"amount"|1100000|3300000/);
	});
});

describe('amounts', () => {
	it('are published only if stated as the exact total of the contract', () => {
		expect(JSON.stringify(releases)).not.toContain('"amount"');
		const stated = ocdsFiles(
			createPublished({ ocidPrefix: 'ocds-a1b2c3' }, (parts) => ({
				...parts,
				contracts: parts.contracts.map((entry) => ({
					...entry,
					data: {
						...entry.data,
						statedValues: entry.data.statedValues.map((value) => ({
							...value,
							confidence: 'stated' as const,
						})),
					},
				})),
			})),
		);
		const amounts = [...(stated[0]?.body ?? '').matchAll(/"amount": (\d+)/g)].map(([, one]) => one);
		expect(amounts).toEqual(['1600000', '1600000']);
	});
});

describe('a framework', () => {
	const centre = release('surrey-sussex-tv-contact-centre');

	it('says that it is one, has its three buyers and no supplier', () => {
		expect(centre?.tender.techniques).toEqual({ hasFrameworkAgreement: true });
		expect(centre?.parties.map(({ roles }) => roles[0])).toEqual(['buyer', 'buyer', 'buyer']);
		expect(centre?.awards).toBeUndefined();
		expect(centre?.tag).toEqual(['tender']);
	});
});

describe('dates', () => {
	it('are given only where the day is known and stated', () => {
		const [contract] = release('dorset-vs-2019')?.contracts ?? [];
		expect(contract?.period).toEqual({ startDate: '2019-10-01T00:00:00Z' });
		expect(contract?.status).toBeUndefined();
		expect(release('llr-victim-first-2024')?.contracts?.[0]?.period?.startDate).toBeUndefined();
	});
});
