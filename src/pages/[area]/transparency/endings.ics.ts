import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../content.ts';
import type { AreaPages } from '../../../directory/join/joined.ts';
import { calendarOf } from '../../../transparency/calendar.ts';
import { endingsOf } from '../../../transparency/endings.ts';

export const getStaticPaths = (async () => {
	const { areas, today } = await loadDirectory();
	return areas.map((area) => ({ params: { area: area.id }, props: { area, today } }));
}) satisfies GetStaticPaths;

/** The days on which contracts of an area end. */
export const GET: APIRoute<{ area: AreaPages; today: string }> = ({ props, site }) => {
	const { area, today } = props;
	const contracts = new URL(`/${area.id}/transparency/contracts/`, site).href;
	const calendar = calendarOf(endingsOf(area.contracts), { name: area.name, contracts, today });
	return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
