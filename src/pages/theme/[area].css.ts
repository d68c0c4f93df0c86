import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../content.ts';
import { themeCss } from '../../directory/theme.ts';

export const getStaticPaths = (async () => {
	const { areas } = await loadDirectory();
	return areas.map(({ id, body }) => ({ params: { area: id }, props: { accent: body.accent } }));
}) satisfies GetStaticPaths;

/** The colours of the body that commissions in an area today. */
export const GET: APIRoute<{ accent: string }> = ({ props }) =>
	new Response(themeCss(props.accent), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
