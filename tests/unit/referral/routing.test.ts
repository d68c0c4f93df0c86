import { describe, expect, it } from 'vitest';
import { harmCodes } from '../../../src/referral/codes.ts';
import { ageBands } from '../../../src/referral/function-data.ts';
import { bandAges, needsOf, providersOf, recipientOf } from '../../../src/referral/routing.ts';
import { checkAnswers, type RawAnswers } from '../../../src/referral/schema.ts';
import { answers, area, data, place } from './place.ts';

/** Id of the provider that receives these answers. */
const to = (raw: RawAnswers, where = place) => recipientOf(raw, where).id;
const adult = { who: 'me', ageGroup: '25-plus' };

describe('the table of what follows from an answer (referral-form, section 7)', () => {
	const stops: [string, RawAnswers, string][] = [
		['who = other-unaware stops', { who: 'other-unaware' }, 'for-someone-else'],
		['who = professional stops', { who: 'professional' }, 'for-professionals'],
		['ageGroup = under-13 and who = me stops', { who: 'me', ageGroup: 'under-13' }, 'under-13'],
		[
			'ageGroup = under-13 and who = other-agrees stops',
			{ who: 'other-agrees', ageGroup: 'under-13' },
			'under-13',
		],
		['contact = self and drop stops', answers('self', { keepAnswers: 'drop' }), 'contact'],
		['contact = self left open stops', answers('self', { keepAnswers: '' }), 'contact'],
	];
	it.each(stops)('%s', (_, raw, page) => {
		expect(checkAnswers(raw, place)).toEqual({ kind: 'stop', page });
	});

	it('who = child and ageGroup = under-13 goes on, with the carer’s card', () => {
		const checked = checkAnswers(answers('call', { who: 'child', ageGroup: 'under-13' }), place);
		expect(checked).toMatchObject({ kind: 'ready', referral: { cardFor: 'carer' } });
	});

	it('who = other-agrees names the supporter, and whose card it is', () => {
		const supporter = { who: 'other-agrees', supporterName: 'Ali', contactWho: 'me', callMe: '' };
		const checked = checkAnswers(answers('call', supporter), place);
		expect(checked).toMatchObject({ referral: { cardFor: 'supporter', callMe: 'Ali' } });
		const them = checkAnswers(
			answers('call', { ...supporter, contactWho: 'them', callMe: 'Sam' }),
			place,
		);
		expect(them).toMatchObject({ referral: { cardFor: 'person', callMe: 'Sam' } });
	});

	it('who = other-agrees cannot name someone to trust', () => {
		const supporter = { who: 'other-agrees', supporterName: 'Ali', contactWho: 'me' };
		const checked = checkAnswers(answers('trusted', supporter), place);
		expect(checked).toMatchObject({ kind: 'problems', problems: [{ field: 'contact' }] });
	});

	it('ageGroup = 13-15 goes to the young people’s recipient with priority', () => {
		const checked = checkAnswers(answers('call', { ageGroup: '13-15' }), place);
		expect(checked).toMatchObject({ provider: { id: 'young' }, referral: { marks: ['priority'] } });
	});

	it('ageGroup = 16-17 goes to the young people’s recipient', () => {
		expect(to({ who: 'me', ageGroup: '16-17' })).toBe('young');
	});

	it('ageGroup = not-said goes to the general recipient, marked, whatever the harm', () => {
		const raw = answers('call', { ageGroup: 'not-said', harm: ['sexual'] });
		expect(checkAnswers(raw, place)).toMatchObject({
			provider: { id: 'general' },
			referral: { marks: ['age-not-given'] },
		});
	});

	it('harmAtHome = yes has priority', () => {
		const raw = answers('call', { who: 'child', harmAtHome: 'yes' });
		expect(checkAnswers(raw, place)).toMatchObject({ referral: { marks: ['priority'] } });
	});

	it('harm = exploitation goes to the lot of the age, with "do not contact family"', () => {
		const raw = answers('call', { harm: ['exploitation'] });
		expect(checkAnswers(raw, place)).toMatchObject({
			provider: { id: 'slavery' },
			referral: { marks: ['do-not-contact-family'] },
		});
		expect(to({ who: 'child', ageGroup: 'under-13', harm: ['exploitation'] })).toBe('exploited');
	});

	it.each([[[]], [['unsure']], [['not-said']], [['sexual', 'exploitation']]])(
		'harm %j goes to the general recipient',
		(harm) => {
			expect(to({ ...adult, harm })).toBe('general');
		},
	);

	it('harm that points to one lot, whose ages cover the band, goes there', () => {
		expect(to({ ...adult, harm: ['sexual'] })).toBe('sexual');
		expect(to({ ...adult, harm: ['sexual', 'property', 'unsure'] })).toBe('sexual');
	});

	it('a lot that does not cover the whole band leaves it to the age policy', () => {
		expect(to({ who: 'child', ageGroup: 'under-13', harm: ['sexual'] })).toBe('general');
	});

	it('a lot that names only some needs of an answer does not receive it', () => {
		expect(to({ ...adult, harm: ['violence'] })).toBe('general');
		expect(to({ ...adult, harm: ['stalking'] })).toBe('general');
	});

	it('contact = self keeps no name and no contact detail', () => {
		const checked = checkAnswers(answers('self', { callMe: 'Sam', phone: '01632 960 001' }), place);
		if (checked.kind !== 'ready') throw new Error(checked.kind);
		expect(checked.referral.contact).toEqual({ channel: 'self', keep: true });
		expect(JSON.stringify(checked.referral)).not.toMatch(/Sam|960/);
	});
});

describe('needsOf', () => {
	it('adds growing up with it for somebody under 18', () => {
		expect(needsOf('known-person', '16-17')).toEqual(['da', 'da-child']);
		expect(needsOf('known-person', '18-24')).toEqual(['da']);
	});

	it('tells exploitation of children from that of adults, and takes both when no age is given', () => {
		expect(needsOf('exploitation', '16-17')).toEqual(['cse-cce']);
		expect(needsOf('exploitation', '18-24')).toEqual(['ms']);
		expect(needsOf('exploitation', 'not-said')).toEqual(['cse-cce', 'ms']);
	});

	it('knows every kind of harm at every age', () => {
		for (const harm of harmCodes) {
			for (const age of ageBands) expect(Array.isArray(needsOf(harm, age))).toBe(true);
		}
	});
});

it('puts every age from 0 to 110 into exactly one band', () => {
	for (let age = 0; age <= 110; age++) {
		const bands = Object.values(bandAges).filter(([from, to]) => from <= age && age <= to);
		expect(bands, String(age)).toHaveLength(1);
	}
});

it('names only providers that some answers lead to', () => {
	const restorative = { needs: ['rj'], providerId: 'young' };
	const bands = Object.fromEntries(
		ageBands.map((age) => [age, { ...area.bands[age], providerId: null }]),
	) as typeof area.bands;
	const where = { area: { ...area, bands, routes: [restorative] }, data };
	expect(providersOf(where).map(({ id }) => id)).toEqual(['general']);
});

it('stops with a sentence when the data names a provider that it does not hold', () => {
	const where = { ...place, area: { ...area, generalProviderId: 'gone' } };
	expect(() => to(adult, where)).toThrow('The function\'s data routes to "gone"');
});
