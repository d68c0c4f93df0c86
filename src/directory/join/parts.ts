import type { StoryRecord } from '../../stories/schema.ts';
import type { Contract } from '../../transparency/contract.ts';
import type { Decision } from '../../transparency/decision.ts';
import type { Grant } from '../../transparency/grant.ts';
import type { Meeting } from '../../transparency/meeting.ts';
import type { PanelItem } from '../../transparency/panel-item.ts';
import type { Performance } from '../../transparency/performance.ts';
import type { Policy } from '../../transparency/policy.ts';
import type { Award, Notice, PublishedDocument } from '../../transparency/record.ts';
import type { Spending } from '../../transparency/spending.ts';
import type { Statement } from '../../transparency/statement.ts';
import type { AccessibilityStatement } from '../accessibility.ts';
import type { AgePolicy } from '../age-policy.ts';
import type { Area } from '../area.ts';
import type { BankHolidays } from '../bank-holidays.ts';
import type { CommissioningBody, OfficeHolder } from '../body.ts';
import type { Helpline } from '../helpline.ts';
import type { Launch } from '../launch.ts';
import type { Need } from '../need.ts';
import type { Organisation } from '../organisation.ts';
import type { NewsItem, ProsePage } from '../page.ts';
import type { Provider } from '../provider.ts';
import type { Service } from '../service.ts';
import type { Source } from '../source.ts';
import type { VictimsCode } from '../victims-code.ts';

/** One entry as it was read: what it says, and the file that an editor would open. */
export interface Entry<Data> {
	/** Path from the project's root, such as `content/areas/dorset/area.mdx`. */
	file: string;
	/** The checked facts. */
	data: Data;
	/** The text below the facts, if the file has one. */
	body?: string | undefined;
}

/** Everything that was read from content/, collection by collection, not yet joined. */
export interface Parts {
	areas: Entry<Area>[];
	bodies: Entry<CommissioningBody>[];
	officeHolders: Entry<OfficeHolder>[];
	organisations: Entry<Organisation>[];
	providers: Entry<Provider>[];
	services: Entry<Service>[];
	contracts: Entry<Contract>[];
	grants: Entry<Grant>[];
	spending: Entry<Spending>[];
	notices: Entry<Notice>[];
	performance: Entry<Performance>[];
	stories: Entry<StoryRecord>[];
	panelItems: Entry<PanelItem>[];
	decisions: Entry<Decision>[];
	meetings: Entry<Meeting>[];
	policies: Entry<Policy>[];
	statements: Entry<Statement>[];
	launches: Entry<Launch>[];
	helplines: Entry<Helpline>[];
	needs: Entry<Need>[];
	agePolicies: Entry<AgePolicy>[];
	documents: Entry<PublishedDocument>[];
	awards: Entry<Award>[];
	news: Entry<NewsItem>[];
	pages: Entry<ProsePage>[];
	sources: Entry<Source>[];
	victimsCodes: Entry<VictimsCode>[];
	accessibility: Entry<AccessibilityStatement>[];
	bankHolidays: Entry<BankHolidays>[];
}

/** The area whose folder an entry lies in: `content/areas/<area>/…`; undefined for a shared entry. */
export function areaOf(entry: { file: string }): string | undefined {
	return /^content\/areas\/([^/]+)\//.exec(entry.file)?.[1];
}
