import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmCodes } from '../../../src/referral/codes.ts';
import {
	ageBands,
	declaredChannels,
	functionDataSchema,
	type ReferralArea,
} from '../../../src/referral/function-data.ts';
import { createOffer } from '../../../src/referral/offer.ts';
import { questions } from '../../../src/referral/questions.ts';
import { unreachable } from '../../../src/referral/reachable.ts';
import { bandAges, providersOf, recipientOf } from '../../../src/referral/routing.ts';
import { checkAnswers, type RawAnswers } from '../../../src/referral/schema.ts';
import { english } from '../../../src/words/english.ts';

const built = resolve(import.meta.dirname, '../../../build/function-data.json');
const data = functionDataSchema.parse(JSON.parse(readFileSync(built, 'utf8')));

const yesNo = { phone: '07700 900123', safeTimes: 'any', withheldOk: 'yes', callMe: 'Sam' };

/** Answers that are complete for every way of contact. */
function answersFor(contact: string, place: ReferralArea, raw: RawAnswers): RawAnswers {
	const { textLines, emailSubjects } = recipientOf(raw, { area: place, data }).intake;
	const call = { voicemail: 'no', announce: 'no', someoneElse: 'hang-up' };
	const text = { textsRead: 'no', textFirst: 'they-first', messageLine: textLines[0]?.text ?? '' };
	const email = {
		email: 'name@example.com',
		inboxRead: 'no',
		subjectLine: emailSubjects[0]?.text ?? '',
	};
	const trusted = {
		trustedName: 'Alex',
		trustedRelation: 'friend',
		trustedPhone: '01632 960 001',
		trustedKnows: 'yes',
	};
	return { ...raw, contact, ...yesNo, ...call, ...text, ...email, ...trusted, keepAnswers: 'keep' };
}

function withHarm(raw: RawAnswers, harm: string | undefined): RawAnswers {
	return harm ? { ...raw, harm: [harm] } : raw;
}

const cases = data.areas.flatMap((area) =>
	ageBands.flatMap((ageGroup) =>
		[undefined, ...harmCodes].map((harm) => ({
			area,
			raw: withHarm({ who: 'me', ageGroup }, harm),
			name: `${area.id}, ${ageGroup}, ${harm ?? 'no harm'}`,
		})),
	),
);

describe('what the build tells the function', () => {
	it('leads every form to somebody who can be reached', () => {
		expect(data.areas.length).toBeGreaterThan(0);
		expect(unreachable(data)).toEqual([]);
	});

	it('names one recipient for every area, age and kind of harm, who serves that age', () => {
		for (const { area, raw, name } of cases) {
			const recipient = recipientOf(raw, { area, data });
			expect(providersOf({ area, data }), name).toContain(recipient);
			const { ageMin = 0, ageMax = 110 } = recipient;
			const age = ageBands.find((band) => band === raw['ageGroup']);
			if (!age || age === 'not-said' || area.bands[age].self === 'child-page') continue;
			const [youngest, oldest] = bandAges[age];
			expect([name, ageMin <= youngest, ageMax >= oldest]).toEqual([name, true, true]);
		}
	});

	it.each([undefined, ...declaredChannels])(
		'takes exactly the ways of contact that the recipient declared, and always “I will contact you”; without %s',
		(left) => {
			const providers = data.providers.map((own) => {
				const channels = own.intake.channels.filter((channel) => channel !== left);
				return { ...own, intake: { ...own.intake, channels } };
			});
			for (const { area, raw, name } of cases) {
				const place = { area, data: { ...data, providers }, language: english };
				const { channels, keepHeld } = recipientOf(raw, place).intake;
				const isStopped =
					area.bands[raw['ageGroup'] as keyof typeof area.bands].self === 'child-page';
				for (const channel of declaredChannels) {
					const checked = checkAnswers(answersFor(channel, area, raw), place);
					const expected = isStopped ? 'stop' : channels.includes(channel) ? 'ready' : 'problems';
					expect([name, channel, checked.kind]).toEqual([name, channel, expected]);
				}
				const self = checkAnswers(answersFor('self', area, raw), place);
				expect([name, self.kind]).toEqual([name, isStopped || !keepHeld ? 'stop' : 'ready']);
			}
		},
	);

	it('offers in the form of an area what one of its providers declared, and nothing else', () => {
		for (const area of data.areas) {
			const providers = providersOf({ area, data });
			const { can } = createOffer(area, providers, english);
			for (const channel of declaredChannels) {
				const declared = providers.some(({ intake }) => intake.channels.includes(channel));
				expect([area.id, channel, can[channel]]).toEqual([area.id, channel, declared]);
			}
		}
	});

	it('says what to change for any answers that cannot be sent, whatever was posted', () => {
		const value = (codes: readonly string[]) =>
			fc.oneof(fc.constantFrom('', ...codes), fc.string({ unit: 'grapheme', maxLength: 120 }));
		const changes = fc.array(
			fc
				.constantFrom(...questions)
				.chain(({ key, options = [] }) =>
					value(options.map(({ code }) => code)).map((text): RawAnswers => ({ [key]: text })),
				),
			{ maxLength: 6 },
		);
		const channels = fc.constantFrom(...declaredChannels, 'self', 'pigeon');
		fc.assert(
			fc.property(
				fc.constantFrom(...cases),
				channels,
				changes,
				({ area, raw }, channel, changed) => {
					const answers = Object.assign(
						{},
						answersFor(channel, area, raw),
						...changed,
					) as RawAnswers;
					const checked = checkAnswers(answers, { area, data, language: english });
					return checked.kind !== 'problems' || checked.problems.length > 0;
				},
			),
			{ numRuns: 2000 },
		);
	});
});
