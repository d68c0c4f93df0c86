import { describe, expect, it } from 'vitest';
import StatedValues from '../../src/components/transparency/StatedValues.astro';
import Timeline from '../../src/components/transparency/Timeline.astro';
import { statedValueSchema } from '../../src/transparency/money.ts';
import { timelineOf } from '../../src/transparency/timeline.ts';
import { render, textOf } from './render.ts';

const total = statedValueSchema.parse({
	amount: 1_600_000,
	qualifier: 'exact',
	basis: 'total',
	scope: 'contract',
	quote: 'The £1.6m contract',
	confidence: 'inferred',
});
const yearly = { ...total, amount: 1_200_000, basis: 'first-year', confidence: 'stated' };

describe('StatedValues', () => {
	it('prints an amount with what it covers, the source’s words and that the reading is ours', async () => {
		const text = textOf(await render(StatedValues, { props: { values: [total] } }));
		expect(text).toContain('£1.6 million');
		expect(text).toContain('In total, for this contract; whether VAT is in it is not published.');
		expect(text).toContain('The source says: The £1.6m contract');
		expect(text).toContain('This is how we read the source');
	});

	it('never adds amounts up, and says why', async () => {
		const text = textOf(await render(StatedValues, { props: { values: [yearly, total] } }));
		expect(text).not.toContain('2.8');
		expect(text).toContain('not added up or compared');
	});

	it('says that an amount is not published', async () => {
		const text = textOf(await render(StatedValues, { props: { values: [] } }));
		expect(text).toBe('The amount is not published.');
	});
});

describe('Timeline', () => {
	const day = (value: string) => ({ value, precision: 'day' as const });

	it('draws a line for the eye and a list for everybody', async () => {
		const period = { start: day('2019-10-01'), end: day('2022-09-30'), endDerived: true };
		const html = await render(Timeline, { props: { moments: timelineOf({ period }) } });
		expect(html).toContain('<svg class="span" width="100%" height="52" aria-hidden="true"');
		expect(textOf(html.slice(html.indexOf('<ol')))).toBe(
			'1 October 2019 The contract starts 30 September 2022 The contract ends (worked out by us)',
		);
	});

	it('draws no line where dates are missing', async () => {
		const unknown = { value: 'unknown', precision: 'unknown' as const };
		const period = { start: unknown, end: unknown, endDerived: false };
		const html = await render(Timeline, { props: { moments: timelineOf({ period }) } });
		expect(html).not.toContain('<svg');
		expect(html).toContain('Date not published');
	});
});
