import { describe, expect, it } from 'vitest';
import ProviderPage from '../../src/components/transparency/ProviderPage.astro';
import Spending from '../../src/components/transparency/Spending.astro';
import { holdersOf } from '../../src/directory/holders.ts';
import type { Parts } from '../../src/directory/join/parts.ts';
import { paymentLines } from '../../src/directory/join/sheet-lines.ts';
import { csvOf } from '../../src/transparency/sheet.ts';
import { paymentsSheet } from '../../src/transparency/sheets/payments-sheet.ts';
import { spendingSchema } from '../../src/transparency/spending.ts';
import { createPublished } from '../support/published.ts';
import { render, textOf } from './render.ts';

const file = {
	...{ id: 'a-month', title: 'Payments over £500 in a test month', bodyId: 'warwickshire-pcc' },
	...{ periodFrom: '2026-10-01', periodTo: '2026-10-31', publishedOn: '2026-11-10', vat: 'ex' },
	payments: [
		{
			...{ date: '2026-10-02', supplier: 'SAFELINE LTD', orgId: 'safeline', amount: 12_500 },
			...{ purpose: 'Lot 2', contractId: 'warks-victims-lots' },
		},
		{
			date: '2026-10-05',
			supplier: '=A paper shop',
			amount: 501.1,
			vfmReason: 'Cheapest of three',
		},
	],
	sources: [{ sourceId: 'warks-notice-2023', quote: 'A test.', status: 'as-published' }],
	confidence: 'high',
};

function warwickshire(change: (parts: Parts) => Parts) {
	const { areas } = createPublished({}, change).directory;
	const area = areas.find(({ id }) => id === 'warwickshire');
	if (area === undefined) throw new Error('There is no Warwickshire.');
	return { area, holders: holdersOf(area, areas) };
}
const entry = {
	file: 'content/areas/warwickshire/spending/a-month.yml',
	data: spendingSchema.parse(file),
};
const paid = warwickshire((parts) => ({ ...parts, spending: [entry] }));
const silent = warwickshire((parts) => parts);

const providerPage = async ({ area, holders }: typeof paid, id: string) => {
	const holder = holders.find(({ org }) => org.id === id);
	return render(ProviderPage, { props: { area, holder, sources: [] } });
};

describe('payments over £500', () => {
	it('stand on the area’s page with who was paid and for which contract', async () => {
		const html = await render(Spending, { props: { area: paid.area } });
		expect(textOf(html)).toContain('2 payments, published on 10 November 2026');
		expect(html).toContain('<a href="/warwickshire/providers/safeline/">SAFELINE LTD</a>');
		expect(html).toContain('href="/warwickshire/transparency/contracts/warks-victims-lots/"');
		expect(textOf(html)).toMatch(/£12,500\.00\s+without VAT/);
		expect(textOf(html)).toContain('1 of 2 payments are shown.');
		expect(html).not.toContain('A paper shop');
		expect(html).toContain('href="/warwickshire/transparency/payments.csv"');
	});

	it('stand on the page of who was paid, and of nobody else', async () => {
		const safeline = textOf(await providerPage(paid, 'safeline'));
		expect(safeline).toMatch(/2 October 2026\s*£12,500\.00\s+without VAT/);
		const other = textOf(await providerPage(paid, 'barnardos'));
		expect(other).toContain('None of the payments that are published for Warwickshire names it.');
		expect(other).not.toContain('£12,500.00');
	});

	it('are said not to be published where none is', async () => {
		const page = textOf(await render(Spending, { props: { area: silent.area } }));
		expect(page).toContain('Each payment over £500 Not published here.');
		const provider = textOf(await providerPage(silent, 'safeline'));
		expect(provider).toContain('Payments to it over £500 Not published here.');
	});

	it('are all in the table, where no name is run as a formula and no field is made up', () => {
		const csv = csvOf(paymentsSheet(paymentLines(paid.area)));
		expect(csv).toContain('2026-10-02,SAFELINE LTD,Safeline,12500,ex,Lot 2,not published,');
		expect(csv).toContain("2026-10-05,'=A paper shop,,501.1,ex,not published,Cheapest of three,");
	});

	it('tick the item of the order', () => {
		const row = paid.area.checklist.find(({ item }) => item.id === 'sio-3g');
		expect(row?.state).toMatchObject({ kind: 'published', lastUpdated: '2026-10-31' });
		const none = silent.area.checklist.find(({ item }) => item.id === 'sio-3g');
		expect(none?.state.kind).toBe('not-here');
	});

	it('below the threshold or outside their period are refused', () => {
		const [first] = file.payments;
		const wrong = spendingSchema.safeParse({
			...file,
			payments: [{ ...first, amount: 500 }],
		});
		expect(wrong.error?.issues[0]?.message).toContain('over 500 pounds');
		const late = spendingSchema.safeParse({
			...file,
			payments: [{ ...first, date: '2026-11-01' }],
		});
		expect(late.error?.issues[0]?.message).toContain('not in the period');
	});

	it('to an organisation that is not there stop the build', () => {
		const data = {
			...entry.data,
			payments: entry.data.payments.map((one) => ({ ...one, orgId: 'safelin' })),
		};
		expect(() => warwickshire((parts) => ({ ...parts, spending: [{ ...entry, data }] }))).toThrow(
			/payments\[0\]\.orgId: .*Did you mean ‘safeline’/,
		);
	});
});
