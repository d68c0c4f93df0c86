import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'zod';
import { agePolicySchema } from './directory/age-policy.ts';
import { areaSchema } from './directory/area.ts';
import { bankHolidaysSchema } from './directory/bank-holidays.ts';
import { bodySchema, officeHolderSchema } from './directory/body.ts';
import { helplineSchema } from './directory/helpline.ts';
import { forEditors } from './directory/messages.ts';
import { needSchema } from './directory/need.ts';
import { organisationSchema } from './directory/organisation.ts';
import { newsSchema, pageSchema } from './directory/page.ts';
import { providerSchema } from './directory/provider.ts';
import { serviceSchema } from './directory/service.ts';
import { sourceSchema } from './directory/source.ts';
import { victimsCodeSchema } from './directory/victims-code.ts';
import { storySchema } from './stories/schema.ts';
import { contractSchema } from './transparency/contract.ts';
import { decisionSchema } from './transparency/decision.ts';
import { grantSchema } from './transparency/grant.ts';
import { meetingSchema } from './transparency/meeting.ts';
import { panelItemSchema } from './transparency/panel-item.ts';
import { performanceSchema } from './transparency/performance.ts';
import { policySchema } from './transparency/policy.ts';
import { awardSchema, documentSchema, noticeSchema } from './transparency/record.ts';
import { statementSchema } from './transparency/statement.ts';

/** A collection: the files of content/ that match a pattern, each with its path as its id. */
function folder<Schema extends z.ZodType>(pattern: string, schema: Schema) {
	const loader = glob({
		base: './content',
		pattern,
		generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, ''),
	});
	return defineCollection({ loader, schema: forEditors(schema) });
}

const needs = defineCollection({
	loader: file('content/needs.yml'),
	schema: forEditors(needSchema),
});

const bankHolidays = defineCollection({
	loader: file('content/bank-holidays.yml'),
	schema: forEditors(bankHolidaysSchema),
});

export const collections = {
	areas: folder('areas/*/area.mdx', areaSchema),
	bodies: folder('areas/*/bodies/*.yml', bodySchema),
	officeHolders: folder('areas/*/office-holders/*.yml', officeHolderSchema),
	services: folder('areas/*/services/*.mdx', serviceSchema),
	stories: folder('areas/*/stories/*.mdx', storySchema),
	contracts: folder('areas/*/contracts/*.mdx', contractSchema),
	grants: folder('areas/*/grants/*.mdx', grantSchema),
	notices: folder('areas/*/notices/*.yml', noticeSchema),
	performance: folder('areas/*/performance/*.yml', performanceSchema),
	panelItems: folder('areas/*/panel-items/*.mdx', panelItemSchema),
	decisions: folder('areas/*/decisions/*.mdx', decisionSchema),
	meetings: folder('areas/*/meetings/*.mdx', meetingSchema),
	policies: folder('areas/*/policies/*.mdx', policySchema),
	statements: folder('areas/*/specified-information/*.mdx', statementSchema),
	documents: folder('areas/*/documents/*.yml', documentSchema),
	awards: folder('areas/*/awards/*.yml', awardSchema),
	news: folder('areas/*/news/*.mdx', newsSchema),
	organisations: folder('organisations/*.yml', organisationSchema),
	providers: folder('providers/*.yml', providerSchema),
	helplines: folder('helplines/*.yml', helplineSchema),
	agePolicies: folder('age-policies/*.yml', agePolicySchema),
	sources: folder('sources/*.yml', sourceSchema),
	pages: folder('pages/*.mdx', pageSchema),
	victimsCodes: folder('victims-codes/*.yml', victimsCodeSchema),
	needs,
	bankHolidays,
};
