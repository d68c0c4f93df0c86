import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../content.ts';
import type { AreaPages } from '../../../directory/join/joined.ts';
import { figureLines } from '../../../directory/join/sheet-lines.ts';
import { csvOf } from '../../../transparency/sheet.ts';
import { figuresSheet } from '../../../transparency/sheets/figures-sheet.ts';

export const getStaticPaths = (async () => {
	const { areas } = await loadDirectory();
	return areas.map((area) => ({ params: { area: area.id }, props: { area } }));
}) satisfies GetStaticPaths;

/** Published figures of an area, as CSV. */
export const GET: APIRoute<{ area: AreaPages }> = ({ props: { area }, site }) => {
	const records = new URL(`/${area.id}/transparency/`, site).href;
	const csv = csvOf(figuresSheet(figureLines(area, records)));
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
