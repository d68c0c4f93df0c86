import type { APIRoute } from 'astro';
import { loadFunctionData } from '../content.ts';

/** What the function is told about areas, providers and phone lines; it leaves dist/ after the build. */
export const GET: APIRoute = async () => Response.json(await loadFunctionData());
