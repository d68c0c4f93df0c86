import { expect, test } from 'vitest';
import { discloseFigure } from '../../../src/transparency/disclosure/disclosed.ts';
import { figureSchema } from '../../../src/transparency/figure.ts';

test.each([
	[{ asPublished: true, value: 16600 }, '16,600'],
	[{ asPublished: true, value: 70000, qualifier: 'over' }, 'more than 70,000'],
	[{ suppressed: true, reason: 'small' }, 'Not shown'],
	[{ suppressed: true, reason: 'secondary' }, 'Not shown'],
	[{ roundedTo: 5, value: 25 }, '25'],
	[{ notCollected: true }, 'Not collected'],
	[{ value: 1234 }, '1,235'],
	[{ value: 4 }, 'Not shown'],
])('%o reads as %s', (figure, words) => {
	expect(discloseFigure(figureSchema.parse(figure)).words).toBe(words);
});

test.each([{ value: -1 }, { value: 2.5 }, { roundedTo: 5, value: 23 }, { suppressed: true }])(
	'%o is not a figure',
	(figure) => {
		expect(figureSchema.safeParse(figure).success).toBe(false);
	},
);
