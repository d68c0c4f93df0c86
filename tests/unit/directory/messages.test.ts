import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { areaSchema } from '../../../src/directory/area.ts';
import { bodySchema } from '../../../src/directory/body.ts';
import { helplineSchema } from '../../../src/directory/helpline.ts';
import { forEditors } from '../../../src/directory/messages.ts';
import { providerSchema } from '../../../src/directory/provider.ts';
import { serviceSchema } from '../../../src/directory/service.ts';
import { contractSchema } from '../../../src/transparency/contract.ts';
import { grantSchema } from '../../../src/transparency/grant.ts';
import { performanceSchema } from '../../../src/transparency/performance.ts';
import { noticeSchema } from '../../../src/transparency/record.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const parts = readParts();

/** A good entry of content/, to be spoilt in one field. */
function good(
	collection: 'services' | 'contracts' | 'providers' | 'helplines' | 'grants',
	id: string,
) {
	const found = parts[collection].find(({ data }) => data.id === id);
	if (found === undefined) throw new Error(`No ${id} in ${collection}.`);
	return structuredClone(found.data) as Record<string, unknown>;
}

/** What an editor is told about an entry, as `field: message`. */
function told(schema: z.ZodType, entry: unknown): string[] {
	const result = forEditors(schema).safeParse(entry);
	return (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

const service = (change: object) => ({ ...good('services', 'dorset-victim-support'), ...change });
const contract = () => ({
	...good('contracts', 'dorset-vs-2014'),
	period: { start: '2014', end: '2019', endDerived: true },
});

describe('each message of the content model has an entry that brings it about', () => {
	test('REQ: a missing field is named', () => {
		expect(told(serviceSchema, service({ name: undefined }))).toEqual([
			'name: name is missing. Add it.',
		]);
	});

	test('LEN: a long text gives both lengths', () => {
		expect(told(serviceSchema, service({ summary: 'x'.repeat(161) }))).toEqual([
			'summary: summary has 161 characters. Make it 160 or fewer.',
		]);
	});

	test('ID: an id with capitals is refused with an example', () => {
		expect(told(serviceSchema, service({ id: 'Dorset_VS' }))).toEqual([
			'id: Use small letters, digits and hyphens only, like dorset-victim-support.',
		]);
	});

	test('ENUM: a value outside its list is repeated beside the list', () => {
		expect(told(serviceSchema, service({ status: 'open' }))).toEqual([
			'status: ‘open’ is not one of: active, inactive, defunct, temporarily-closed.',
		]);
		expect(told(areaSchema, { ...parts.areas[0]?.data, id: 'wessex' })[0]).toMatch(
			/^id: ‘wessex’ is not one of: avon-and-somerset, /,
		);
	});

	test('DATE: a day in another order shows how to write it', () => {
		expect(told(serviceSchema, service({ verifiedOn: '22/11/2026' }))).toEqual([
			'verifiedOn: Write the date as year-month-day, like 2026-11-22.',
		]);
	});

	test('ORDER: an end before its start is refused', () => {
		expect(
			told(serviceSchema, service({ validFrom: '2026-02-01', validTo: '2026-01-01' })),
		).toEqual(['validTo: validTo is before validFrom.']);
		expect(
			told(contractSchema, { ...contract(), period: { start: '2020', end: '2019-05' } }),
		).toEqual(['period.end: end is before start.']);
	});

	test.each(['http://example.org/', 'www.example.org', 'https://bit.ly/abc'])(
		'URL: %s is refused',
		(url) => {
			const notice = { ...parts.notices[0]?.data, url };
			expect(told(noticeSchema, { ...notice, closesOn: '2023-10-06' })).toEqual([
				'url: Use a full address that begins https://. Shortened addresses are not allowed.',
			]);
		},
	);

	test.each(['01632960001', '999', '61016', '01632 96', 'call us'])(
		'TEL: %s is refused',
		(phone) => {
			expect(told(helplineSchema, { ...good('helplines', 'childline'), phone })).toEqual([
				`phone: ‘${phone}’ is not a UK phone number we can use. Group it with spaces, like 01632 960 001.`,
			]);
		},
	);

	test('TEL: a retired number is refused in any grouping', () => {
		const phone = '0808 8010 100';
		expect(told(helplineSchema, { ...good('helplines', 'live-fear-free'), phone })).toEqual([
			'phone: This number is retired.',
		]);
	});

	test('GBP: an amount with signs in it is refused', () => {
		const value = { amount: '£1.6m', qualifier: 'exact', basis: 'total', scope: 'contract' };
		const statedValues = [{ ...value, quote: '£1.6m', confidence: 'stated' }];
		expect(told(contractSchema, { ...contract(), statedValues })).toEqual([
			'statedValues.0.amount: Give the amount in pounds as a plain number, like 1600000.',
		]);
	});

	test('GBP: an amount without the words of its source is refused', () => {
		const value = { amount: 1, qualifier: 'exact', basis: 'total', scope: 'contract' };
		const statedValues = [{ ...value, quote: '', confidence: 'stated' }];
		expect(told(contractSchema, { ...contract(), statedValues })).toEqual([
			'statedValues.0.quote: Copy the words of the source into ‘quote’.',
		]);
	});

	test('SRC: an entry without a source is refused', () => {
		expect(told(serviceSchema, service({ sources: [] }))).toEqual([
			'sources: Add at least one source: the file or page, and the words it uses.',
		]);
	});

	test('SECRET: a confidential place with an address is refused', () => {
		const premises = [{ confidential: true, publicAddress: '1 Example Street' }];
		expect(told(serviceSchema, service({ premises }))).toEqual([
			'premises.0.publicAddress: This place is marked confidential, or looks like a refuge or a clinic entrance. Remove the address.',
		]);
	});

	test('a misspelt field is answered with the nearest one', () => {
		expect(told(serviceSchema, service({ summry: 'A summary' }))).toEqual([
			'summry: ‘summry’ is not a field here. Did you mean ‘summary’?',
		]);
	});
});

describe('rules that belong to one collection', () => {
	test('support never depends on telling the police', () => {
		expect(told(serviceSchema, service({ reportedRequired: true }))).toEqual([
			'reportedRequired: Support must not depend on telling the police.',
		]);
	});

	test('nothing is called completely confidential', () => {
		const told_ = told(serviceSchema, service({ confidentialityNote: 'It is 100% confidential.' }));
		expect(told_).toEqual([
			'confidentialityNote: Nothing is completely confidential. Say who might have to be told, and when.',
		]);
	});

	test('an active service has a way in, and people can refer themselves', () => {
		expect(told(serviceSchema, service({ channels: [], routes: ['police'] }))).toEqual([
			'channels: Add at least one way to reach this service.',
			'routes: Say how people can refer themselves.',
		]);
	});

	test('a length of time is a standard duration', () => {
		expect(told(contractSchema, { ...contract(), initialTerm: '3 years' })).toEqual([
			'initialTerm: Write three years as P3Y.',
		]);
	});

	test('a tender that begins after its end needs a word on it', () => {
		const stages = [
			{ kind: 'tender-open', date: '2019-10', text: 'Opened' },
			{ kind: 'tender-end', date: '2019-08', text: 'Ended' },
		];
		expect(
			told(contractSchema, { ...contract(), procedure: { text: 'A tender', stages } }),
		).toEqual(['discrepancies: These dates do not agree. Say so in ‘discrepancies’.']);
	});

	test('a crime and disorder reduction grant says what it is for', () => {
		const grant = {
			...good('grants', 'surrey-da-block'),
			kind: 'crime-and-disorder-reduction',
			awardedOn: 'unknown',
		};
		expect(told(grantSchema, grant)).toEqual([
			'conditions: A crime and disorder reduction grant must give conditions, purpose and reasons.',
		]);
	});

	test('a figure says what it counts', () => {
		const figure = { ...parts.performance[0]?.data, periodFrom: '2018', periodTo: '2019' };
		expect(told(performanceSchema, { ...figure, definitionNotes: [] })).toEqual([
			'definitionNotes: Say what a case or referral means here in ‘definitionNotes’.',
		]);
	});

	test('a team that offers texts has one to send', () => {
		const { intake, ...provider } = good('providers', 'dorset-victim-support');
		expect(
			told(providerSchema, { ...provider, intake: { ...(intake as object), textLines: [] } }),
		).toEqual([
			'intake.textLines: You offer text messages but no message to send. Add ‘textLines’.',
		]);
	});

	test('a team always says how people get in touch themselves', () => {
		const { intake, ...provider } = good('providers', 'dorset-victim-support');
		const changed = { ...(intake as object), selfContact: undefined };
		expect(told(providerSchema, { ...provider, intake: changed })).toEqual([
			'intake.selfContact: Add ‘selfContact’: people can always get in touch themselves.',
		]);
	});

	test('a pale accent is refused with its ratio', () => {
		const body = { ...parts.bodies[0]?.data, accent: '#7aa5a2' };
		expect(told(bodySchema, body)[0]).toBe(
			'accent: The accent #7aa5a2 has a contrast of 2.58 to 1 with the page (#fbf9f5). Choose a darker colour, with at least 4.5 to 1.',
		);
	});
});
