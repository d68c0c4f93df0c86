import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { agePolicySchema } from '../../src/directory/age-policy.ts';
import { areaSchema } from '../../src/directory/area.ts';
import { bankHolidaysSchema } from '../../src/directory/bank-holidays.ts';
import { bodySchema, officeHolderSchema } from '../../src/directory/body.ts';
import { helplineSchema } from '../../src/directory/helpline.ts';
import type { Entry, Parts } from '../../src/directory/join/parts.ts';
import { forEditors } from '../../src/directory/messages.ts';
import { needSchema } from '../../src/directory/need.ts';
import { organisationSchema } from '../../src/directory/organisation.ts';
import { newsSchema, pageSchema } from '../../src/directory/page.ts';
import { providerSchema } from '../../src/directory/provider.ts';
import { serviceSchema } from '../../src/directory/service.ts';
import { sourceSchema } from '../../src/directory/source.ts';
import { victimsCodeSchema } from '../../src/directory/victims-code.ts';
import { storySchema } from '../../src/stories/schema.ts';
import { contractSchema } from '../../src/transparency/contract.ts';
import { decisionSchema } from '../../src/transparency/decision.ts';
import { grantSchema } from '../../src/transparency/grant.ts';
import { meetingSchema } from '../../src/transparency/meeting.ts';
import { panelItemSchema } from '../../src/transparency/panel-item.ts';
import { performanceSchema } from '../../src/transparency/performance.ts';
import { policySchema } from '../../src/transparency/policy.ts';
import { awardSchema, documentSchema, noticeSchema } from '../../src/transparency/record.ts';
import { statementSchema } from '../../src/transparency/statement.ts';

/** The facts of a file, and the text below them: all of a YAML file, the front matter of an MDX file. */
function readEntry(file: string): { facts: unknown; body?: string } {
	const text = readFileSync(file, 'utf8');
	if (file.endsWith('.yml')) return { facts: parse(text) };
	const [, facts = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
	return { facts: parse(facts), body };
}

/** Check one entry as the build does. */
function checked<Data>(schema: z.ZodType<Data>, facts: unknown, file: string): Entry<Data> {
	const result = forEditors(schema).safeParse(facts);
	if (result.success) return { file, data: result.data };
	const problems = result.error.issues.map(
		(issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`,
	);
	throw new Error(problems.join('\n'));
}

function folder<Data>(pattern: string, schema: z.ZodType<Data>): Entry<Data>[] {
	const files = globSync(`content/${pattern}`).sort();
	return files.map((file) => {
		const { facts, body } = readEntry(file);
		return { ...checked(schema, facts, file), body };
	});
}

/** The entries of a file that holds a list. */
function list<Data>(name: string, schema: z.ZodType<Data>): Entry<Data>[] {
	const file = `content/${name}`;
	const entries = readEntry(file).facts as unknown[];
	return entries.map((entry) => checked(schema, entry, file));
}

/** Everything in content/, read without Astro, whose collections are empty in Vitest. */
export function readParts(): Parts {
	return {
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
		needs: list('needs.yml', needSchema),
		bankHolidays: list('bank-holidays.yml', bankHolidaysSchema),
	};
}
