import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../content.ts';
import { defaultAccent, themeCss } from '../../directory/theme.ts';

export const getStaticPaths = (async () => {
	const { areas } = await loadDirectory();
	const own = areas.map(({ id, body }) => ({
		params: { area: id },
		props: { accent: body.accent },
	}));
	// The function's pages that belong to no area name a theme too.
	return [...own, { params: { area: 'default' }, props: { accent: defaultAccent } }];
}) satisfies GetStaticPaths;

/** The colours of the body that commissions in an area today. */
export const GET: APIRoute<{ accent: string }> = ({ props }) =>
	new Response(themeCss(props.accent), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
