import { area, provider, story } from './others.ts';
import { contract, news } from './records.ts';
import { service } from './service.ts';
import type { Template } from './template.ts';

/** The kinds of entries that `npm run content:new` begins. */
export const templates: Readonly<Record<string, Template>> = {
	area,
	contract,
	news,
	provider,
	service,
	story,
};
