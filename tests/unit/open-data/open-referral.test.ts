import { describe, expect, it } from 'vitest';
import { openReferralFiles } from '../../../src/open-data/open-referral.ts';
import type { ServiceRecord } from '../../../src/open-data/open-referral-service.ts';
import { createPublished } from '../../support/published.ts';
import { findings, openReferralValidators as validators } from '../../support/standards.ts';

const published = createPublished();
const files = openReferralFiles(published);

/** A list as the standard pages it. */
interface Page {
	total_items: number;
	total_pages: number;
	size: number;
	first_page: boolean;
	last_page: boolean;
	empty: boolean;
	contents: { id: string }[];
}

const read = (path: string, among = files) =>
	JSON.parse(among.find((file) => file.path === `oruk/v3${path}.json`)?.body ?? 'null') as unknown;
const list = (name: string) => read(`/${name}`) as Page;
const details = (name: string) => list(name).contents.map(({ id }) => read(`/${name}/${id}`));
const services = details('services') as ServiceRecord[];

const collections = ['services', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const;

describe('every file of the feed', () => {
	it.each([
		['services', validators.service],
		['service_at_locations', validators.atLocation],
		['taxonomies', validators.taxonomy],
		['taxonomy_terms', validators.taxonomyTerm],
	] as const)('of %s is valid (ORUK-1)', (name, validate) => {
		expect(details(name).flatMap((entry) => findings(validate, entry))).toEqual([]);
	});

	it.each([
		['services', validators.serviceInList],
		['service_at_locations', validators.atLocationInList],
		['taxonomies', validators.taxonomy],
		['taxonomy_terms', validators.taxonomyTerm],
	] as const)('lists %s as the profile has them', (name, validate) => {
		expect(list(name).contents.flatMap((entry) => findings(validate, entry))).toEqual([]);
	});

	it('would not be valid with another status or a broken id', () => {
		const [service] = services;
		expect(findings(validators.service, { ...service, status: 'running' })).not.toEqual([]);
		expect(findings(validators.service, { ...service, id: 'dorset' })).not.toEqual([]);
	});

	it('keeps phones and languages as HSDS has them', () => {
		const phones = services.flatMap((service) => service.phones);
		expect(phones.length).toBeGreaterThan(5);
		expect(phones.flatMap((phone) => findings(validators.phone, phone))).toEqual([]);
		const languages = services.flatMap((service) => service.languages);
		expect(languages.flatMap((language) => findings(validators.language, language))).toEqual([]);
	});
});

describe('lists', () => {
	it.each(collections)('%s is one whole page', (name) => {
		const page = list(name);
		expect(page).toMatchObject({
			total_pages: 1,
			page_number: 1,
			first_page: true,
			last_page: true,
		});
		expect(page.total_items).toBe(page.contents.length);
		expect(page.size).toBe(page.contents.length);
		expect(page.empty).toBe(false);
	});

	it.each(collections)('every id of %s has a file (ORUK-3)', (name) => {
		expect(details(name)).not.toContain(null);
	});

	it('names every service of the directory once', () => {
		const all = published.directory.areas.flatMap((area) => [
			...area.services,
			...area.historicServices,
		]);
		expect(services.length).toBe(new Set(all.map(({ id }) => id)).size);
	});
});

describe('ids', () => {
	it('are the same in every build and on every site (ORUK-2)', () => {
		const elsewhere = openReferralFiles(createPublished({ site: 'https://other.example' }));
		expect(elsewhere.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
		expect(list('taxonomies').contents[0]?.id).toBe('857fffaa-3585-5dd8-b11f-7303fb9e0693');
	});
});

describe('a service', () => {
	it('has the status that its standing has (ORUK-7)', () => {
		const byStanding = { current: 'active', unconfirmed: 'inactive', historic: 'defunct' };
		const joined = published.directory.areas.flatMap((area) => [
			...area.services,
			...area.historicServices,
		]);
		for (const service of joined) {
			const record = services.find(({ name }) => name === service.name);
			expect(record?.status, service.name).toBe(byStanding[service.standing]);
		}
	});

	it('was last modified when its file was committed, or does not say (ORUK-6)', () => {
		expect(services.map(({ last_modified }) => last_modified)).toEqual(
			services.map(() => '2026-11-22T06:02:48.000Z'),
		);
		const unknown = openReferralFiles(createPublished({ changedAt: () => undefined }));
		expect(JSON.stringify(read('/services', unknown))).not.toContain('last_modified');
	});

	it('says in a demonstration that it is one, and otherwise does not', () => {
		expect(services.every(({ alert }) => alert?.includes('Demonstration data.'))).toBe(true);
		const { directory } = published;
		const real = openReferralFiles({ ...published, directory: { ...directory, demo: false } });
		expect(JSON.stringify(real)).not.toContain('Demonstration');
	});
});

describe('confidential places', () => {
	const secret = createPublished({}, (parts) => ({
		...parts,
		services: parts.services.map((entry) => ({
			...entry,
			data: {
				...entry.data,
				premises: [
					{ confidential: true, note: 'the refuge' },
					{ confidential: true, publicAddress: '1 Hidden Street', note: undefined },
				],
			},
		})),
	}));

	it('leave no trace in any file: the service is at a virtual location (ORUK-5)', () => {
		const text = JSON.stringify(openReferralFiles(secret));
		expect(text).not.toMatch(/Hidden Street|the refuge/);
		expect(text).toContain('virtual');
		expect(text).not.toContain('physical');
	});
});
