import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../src/directory/directory.ts';
import { forceAreaIds } from '../../../src/directory/force-areas.ts';
import { alternativeTo, printableLines } from '../../../src/directory/helplines.ts';
import { linesForNeed } from '../../../src/directory/lines-for-need.ts';
import { waysOf } from '../../../src/directory/told.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const parts = readParts();
const directory = createDirectory(parts, { today: '2026-11-22', demo: true });
const needs = parts.needs.map(({ data }) => data);
const lines = printableLines(
	parts.helplines.map(({ data }) => data),
	true,
);
const inWales = ['dyfed-powys', 'gwent', 'north-wales', 'south-wales'];

const pairs = forceAreaIds.flatMap((areaId) => needs.map((need) => ({ areaId, need })));

describe('every area and need', () => {
	test('are 43 times 26', () => {
		expect(pairs).toHaveLength(43 * 26);
	});

	test('have a route that a person of any age can take today: a number that is always answered', () => {
		const without = pairs.filter(({ areaId, need }) => {
			const nation = inWales.includes(areaId) ? 'wales' : 'england';
			const found = linesForNeed(lines, need, { nation });
			return !found.some(
				({ phone, status, hours, ageFrom, ageTo }) =>
					phone !== undefined &&
					status === 'live' &&
					hours === 'day-and-night' &&
					ageFrom === undefined &&
					ageTo === undefined,
			);
		});
		expect(without).toEqual([]);
	});

	test('lead to no line for the other nation, for other people or that has ended', () => {
		for (const { areaId, need } of pairs) {
			const nation = inWales.includes(areaId) ? 'wales' : 'england';
			for (const line of linesForNeed(lines, need, { nation })) {
				expect(line.coverage).toContain(nation);
				expect(line.forVictims).toBe(true);
				expect(line.status).toMatch(/^(live|check)$/);
			}
		}
	});
});

describe('in an area with pages', () => {
	test('what is local stands before what covers other areas too', () => {
		for (const area of directory.areas) {
			const wide = area.services.map(({ policeAreaIds }) => policeAreaIds.length > 1);
			expect(wide).toEqual(wide.toSorted());
			for (const { local, wider } of area.needs) {
				expect(local.every(({ policeAreaIds }) => policeAreaIds.length === 1)).toBe(true);
				expect(wider.every(({ policeAreaIds }) => policeAreaIds.length > 1)).toBe(true);
			}
		}
	});

	test('the contact centre of three forces is offered in each of them, after what is local', () => {
		for (const id of ['surrey', 'sussex', 'thames-valley']) {
			const area = directory.areas.find((one) => one.id === id);
			const stalking = area?.needs.find(({ need }) => need.id === 'stalk');
			expect(stalking?.wider.map((one) => one.id)).toEqual(['three-force-contact-centre']);
		}
	});

	test('a phone channel without a number is no way to reach a service', () => {
		const dorset = directory.areas.find(({ id }) => id === 'dorset');
		const support = dorset?.services.find(({ slug }) => slug === 'victim-support');
		expect(support && waysOf(support)).toEqual(['online', 'in-person']);
	});
});

describe('a line that is closed or does not answer', () => {
	const closing = lines.filter(({ phone, hours, status }) => {
		return phone !== undefined && !(hours === 'day-and-night' && status === 'live');
	});

	test('names one that is open day and night and answers wherever it does', () => {
		expect(closing.length).toBeGreaterThan(20);
		for (const line of closing) {
			const other = alternativeTo(line, lines);
			expect(other?.status, line.id).toBe('live');
			expect(other?.hours, line.id).toBe('day-and-night');
			const nations = line.coverage.filter((one) => one === 'england' || one === 'wales');
			for (const nation of nations) expect(other?.coverage, line.id).toContain(nation);
		}
	});

	test('leads nobody to a line for other people: men to one for women, adults to one for children', () => {
		for (const line of closing) {
			expect(alternativeTo(line, lines)?.id, line.id).toMatch(
				/^(victim-support-supportline|samaritans)$/,
			);
		}
	});

	test('is never named by a line that is itself always open', () => {
		const supportline = lines.find(({ id }) => id === 'victim-support-supportline');
		expect(supportline && alternativeTo(supportline, lines)).toBeUndefined();
	});
});
