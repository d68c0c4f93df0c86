import type * as z from 'zod';
import { storySchema } from '../../stories/schema.ts';
import { contractSchema } from '../../transparency/contract.ts';
import { decisionSchema } from '../../transparency/decision.ts';
import { grantSchema } from '../../transparency/grant.ts';
import { meetingSchema } from '../../transparency/meeting.ts';
import { panelItemSchema } from '../../transparency/panel-item.ts';
import { performanceSchema } from '../../transparency/performance.ts';
import { policySchema } from '../../transparency/policy.ts';
import { awardSchema, documentSchema, noticeSchema } from '../../transparency/record.ts';
import { spendingSchema } from '../../transparency/spending.ts';
import { statementSchema } from '../../transparency/statement.ts';
import { accessibilitySchema } from '../accessibility.ts';
import { agePolicySchema } from '../age-policy.ts';
import { areaSchema } from '../area.ts';
import { bankHolidaysSchema } from '../bank-holidays.ts';
import { bodySchema, officeHolderSchema } from '../body.ts';
import { helplineSchema } from '../helpline.ts';
import { launchSchema } from '../launch.ts';
import { needSchema } from '../need.ts';
import { organisationSchema } from '../organisation.ts';
import { newsSchema, pageSchema } from '../page.ts';
import { providerSchema } from '../provider.ts';
import { serviceSchema } from '../service.ts';
import { sourceSchema } from '../source.ts';
import { victimsCodeSchema } from '../victims-code.ts';
import type { Parts } from './parts.ts';

/** One kind of entry: where its files lie, and what is in them. */
export interface Kind<Schema extends z.ZodType = z.ZodType> {
	/** Its files, below content/: one entry each, or one file with a list of entries. */
	pattern: string;
	/** What an entry holds. */
	schema: Schema;
	/** What staff call its entries. */
	label: string;
	/** Whether the one file holds a list. */
	isList: boolean;
}

function files<Schema extends z.ZodType>(
	pattern: string,
	label: string,
	schema: Schema,
): Kind<Schema> {
	return { pattern, label, schema, isList: !pattern.includes('*') };
}

/** Every kind of entry that staff write: the collections of the site, the checks and the editor are made from it. */
export const kinds = {
	areas: files('areas/*/area.mdx', 'Areas', areaSchema),
	bodies: files('areas/*/bodies/*.yml', 'Commissioning bodies', bodySchema),
	officeHolders: files('areas/*/office-holders/*.yml', 'People in office', officeHolderSchema),
	services: files('areas/*/services/*.mdx', 'Services', serviceSchema),
	stories: files('areas/*/stories/*.mdx', 'Stories', storySchema),
	contracts: files('areas/*/contracts/*.mdx', 'Contracts', contractSchema),
	grants: files('areas/*/grants/*.mdx', 'Grants', grantSchema),
	spending: files('areas/*/spending/*.yml', 'Payments over £500', spendingSchema),
	notices: files('areas/*/notices/*.yml', 'Notices', noticeSchema),
	performance: files('areas/*/performance/*.yml', 'Figures', performanceSchema),
	panelItems: files('areas/*/panel-items/*.mdx', 'Panel items', panelItemSchema),
	decisions: files('areas/*/decisions/*.mdx', 'Decisions', decisionSchema),
	meetings: files('areas/*/meetings/*.mdx', 'Meetings', meetingSchema),
	policies: files('areas/*/policies/*.mdx', 'Policies', policySchema),
	statements: files(
		'areas/*/specified-information/*.mdx',
		'Required publications',
		statementSchema,
	),
	launches: files('areas/*/launch.yml', 'Launch of an area', launchSchema),
	documents: files('areas/*/documents/*.yml', 'Documents', documentSchema),
	awards: files('areas/*/awards/*.yml', 'Awards', awardSchema),
	news: files('areas/*/news/*.mdx', 'News', newsSchema),
	organisations: files('organisations/*.yml', 'Organisations', organisationSchema),
	providers: files('providers/*.yml', 'Receiving teams', providerSchema),
	helplines: files('helplines/*.yml', 'Helplines', helplineSchema),
	agePolicies: files('age-policies/*.yml', 'Age policies', agePolicySchema),
	sources: files('sources/*.yml', 'Sources', sourceSchema),
	pages: files('pages/*.mdx', 'Pages', pageSchema),
	victimsCodes: files('victims-codes/*.yml', 'Victims’ Codes', victimsCodeSchema),
	accessibility: files('accessibility/*.yml', 'Accessibility statement', accessibilitySchema),
	needs: files('needs.yml', 'Needs', needSchema),
	bankHolidays: files('bank-holidays.yml', 'Bank holidays', bankHolidaysSchema),
} satisfies Record<keyof Parts, Kind>;

/** The name of a kind. */
export type KindName = keyof typeof kinds;

/** The names of all kinds. */
export const kindNames = Object.keys(kinds) as KindName[];

const patterns = kindNames.map(
	(name) =>
		[
			name,
			new RegExp(
				`^content/${kinds[name].pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`,
			),
		] as const,
);

/** The kind of a file by where it lies, as a path from the project's root; undefined where nothing reads it. */
export function kindOf(file: string): KindName | undefined {
	return patterns.find(([, pattern]) => pattern.test(file))?.[0];
}

/** Whether a file is a draft: its name begins with _. A draft is checked and previewed, and on no page. */
export function isDraft(file: string): boolean {
	return /(?:^|\/)_[^/]+$/.test(file);
}
