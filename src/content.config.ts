import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'zod';
import { type Kind, kinds } from './directory/join/kinds.ts';
import { forEditors } from './directory/messages.ts';

/** Drafts are shown by the development server alone. */
const withoutDrafts = process.env['SHOW_DRAFTS'] === 'yes' ? [] : ['!**/_*'];

/** A collection: the files of content/ that a kind of entry has, each with its path as its id; or the one with a list. */
function collection<Schema extends z.ZodType>({ pattern, schema, isList }: Kind<Schema>) {
	const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');
	const loader = isList
		? file(`content/${pattern}`)
		: glob({ base: './content', pattern: [pattern, ...withoutDrafts], generateId });
	return defineCollection({ loader, schema: forEditors(schema) });
}

export const collections = {
	areas: collection(kinds.areas),
	bodies: collection(kinds.bodies),
	officeHolders: collection(kinds.officeHolders),
	services: collection(kinds.services),
	stories: collection(kinds.stories),
	contracts: collection(kinds.contracts),
	grants: collection(kinds.grants),
	spending: collection(kinds.spending),
	notices: collection(kinds.notices),
	performance: collection(kinds.performance),
	panelItems: collection(kinds.panelItems),
	decisions: collection(kinds.decisions),
	meetings: collection(kinds.meetings),
	policies: collection(kinds.policies),
	statements: collection(kinds.statements),
	documents: collection(kinds.documents),
	awards: collection(kinds.awards),
	news: collection(kinds.news),
	organisations: collection(kinds.organisations),
	providers: collection(kinds.providers),
	helplines: collection(kinds.helplines),
	agePolicies: collection(kinds.agePolicies),
	sources: collection(kinds.sources),
	pages: collection(kinds.pages),
	victimsCodes: collection(kinds.victimsCodes),
	accessibility: collection(kinds.accessibility),
	needs: collection(kinds.needs),
	bankHolidays: collection(kinds.bankHolidays),
};
