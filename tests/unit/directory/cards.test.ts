import { expect, test } from 'vitest';
import { cardsOf } from '../../../src/directory/cards.ts';
import { createDirectory } from '../../../src/directory/directory.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const { areas } = createDirectory(readParts(), { today: '2026-11-22', demo: true });

test('a card holds numbers and hours, and no name, so that it says nothing of crime', () => {
	for (const area of areas) {
		const cards = cardsOf(area);
		expect(cards.length).toBeGreaterThan(3);
		for (const { numbers, hours, note } of cards) {
			for (const { label, number } of numbers) {
				expect(number).toMatch(/^[\d ]+$/);
				expect(label ?? 'Text').toMatch(/^(Text|Relay)$/);
			}
			expect(`${hours} ${note ?? ''}`).not.toMatch(/victim|crime|abuse|police|support/i);
		}
	}
});

test('a number to text is marked as one, and one that nobody has checked says so', () => {
	const [dorset] = areas.filter(({ id }) => id === 'dorset');
	const [line] = dorset?.phoneLines ?? [];
	if (dorset === undefined || line === undefined) throw new Error('There is no line.');
	const cards = cardsOf({ ...dorset, phoneLines: [{ ...line, textNumber: '07860 077333' }] });
	expect(cards[0]?.numbers).toContainEqual({ label: 'Text', number: '07860 077333' });
	expect(cards[0]?.note).toBe('Not checked yet.');
});
