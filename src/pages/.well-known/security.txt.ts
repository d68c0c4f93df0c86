import type { APIRoute } from 'astro';
import { loadPublished } from '../../content.ts';
import { securityTxt } from '../../open-data/security-txt.ts';
import { securityContact } from '../../site.ts';

/** Whom to tell of a weakness. */
export const GET: APIRoute = async () => {
	const { directory, site } = await loadPublished();
	return new Response(securityTxt(securityContact, { ...directory, site }));
};
