import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDirectory } from '../../../content.ts';
import { findableIn } from '../../../directory/findable.ts';
import type { AreaPages } from '../../../directory/join/joined.ts';
import { searchFileOf } from '../../../directory/search.ts';

export const getStaticPaths = (async () => {
	const { areas } = await loadDirectory();
	return areas.map((area) => ({ params: { area: area.id }, props: { area } }));
}) satisfies GetStaticPaths;

/** What a phone fetches when the search of an area is first used. */
export const GET: APIRoute<{ area: AreaPages }> = async ({ props: { area } }) =>
	Response.json(searchFileOf(findableIn(area, await loadDirectory())));
