import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../content.ts';
import type { AreaPages } from '../../../directory/join/joined.ts';
import { paymentLines } from '../../../directory/join/sheet-lines.ts';
import { csvOf } from '../../../transparency/sheet.ts';
import { paymentsSheet } from '../../../transparency/sheets/payments-sheet.ts';

export const getStaticPaths = (async () => {
	const { areas } = await loadDirectory();
	return areas
		.filter(({ spending }) => spending.length > 0)
		.map((area) => ({ params: { area: area.id }, props: { area } }));
}) satisfies GetStaticPaths;

/** Every published payment of an area, as CSV; there is no such file where none is published. */
export const GET: APIRoute<{ area: AreaPages }> = ({ props: { area } }) => {
	const csv = csvOf(paymentsSheet(paymentLines(area)));
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
