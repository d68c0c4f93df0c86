import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPublished } from '../../content.ts';
import { dataFiles } from '../../open-data/files.ts';

export const getStaticPaths = (async () => {
	return dataFiles(await loadPublished()).map(({ path, body }) => ({
		params: { file: path },
		props: { body },
	}));
}) satisfies GetStaticPaths;

/** A file of the open data; its type follows its ending on every host. */
export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
