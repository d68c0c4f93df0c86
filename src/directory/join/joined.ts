import type { Story } from '../../stories/schema.ts';
import type { ChecklistRow } from '../../transparency/checklist.ts';
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
import type { Freshness } from '../freshness.ts';
import type { Helpline } from '../helpline.ts';
import type { Need } from '../need.ts';
import type { Organisation } from '../organisation.ts';
import type { NewsItem, ProsePage } from '../page.ts';
import type { Provider } from '../provider.ts';
import type { Service } from '../service.ts';
import type { Source, SourceUse } from '../source.ts';
import type { Standing } from '../standing.ts';
import type { CodesOn, VictimsCode } from '../victims-code.ts';

/** One source of an entry: the document and the words it uses. */
export interface Citation extends Omit<SourceUse, 'sourceId'> {
	/** The document. */
	source: Source;
}

/** An entry with its file (for its text) and its sources in full. */
export type Sourced<Data extends { sources: SourceUse[] }> = Data extends unknown
	? Omit<Data, 'sources'> & {
			/** File that the text is rendered from. */
			file: string;
			/** Where the facts come from. */
			sources: Citation[];
		}
	: never;

/** Enough of a service to link to it in an area. */
export interface ServiceLink {
	/** Id. */
	id: string;
	/** Last part of its address. */
	slug: string;
	/** Name. */
	name: string;
	/** How it stands on the day of the build. */
	standing: Standing;
}

/** Enough of a contract to link to it in an area. */
export interface ContractLink {
	/** Id and last part of its address. */
	id: string;
	/** Title. */
	title: string;
}

/** Enough of a decision to link to it in an area. */
export interface DecisionLink {
	/** Id and last part of its address. */
	id: string;
	/** Title. */
	title: string;
	/** Day of the decision. */
	decidedOn: string;
}

/** A lot with its suppliers and services. */
export interface JoinedLot extends Omit<Contract['lots'][number], 'supplierOrgIds' | 'serviceIds'> {
	/** Who won it. */
	suppliers: Organisation[];
	/** What it pays for. */
	services: ServiceLink[];
}

/** A contract, joined. */
export interface JoinedContract extends Omit<
	Sourced<Contract>,
	'lots' | 'suppliers' | 'notices' | 'documents'
> {
	/** The bodies that bought, as they were. */
	bodies: CommissioningBody[];
	/** Names of the areas it is for. */
	areaNames: string[];
	/** Who won; empty where no source names anybody ("Not published"). */
	suppliers: Organisation[];
	/** Its lots. */
	lots: JoinedLot[];
	/** Services it pays for. */
	services: ServiceLink[];
	/** Organisations that its services name as a supply chain. */
	supplyChain: Organisation[];
	/** Notices. */
	notices: Sourced<Notice>[];
	/** Documents. */
	documents: Sourced<PublishedDocument>[];
	/** Figures about it. */
	performance: Sourced<Performance>[];
	/** The decisions behind it. */
	decisionRecords: DecisionLink[];
	/** The contract before it. */
	predecessor: ContractLink | undefined;
	/** The contract after it. */
	successor: ContractLink | undefined;
	/** "Ended 30 September 2022 (worked out by us, not stated)", "Ends March 2027", "End not published". */
	state: string;
}

/** A payment with who was paid, where that is an organisation of this site. */
export interface JoinedPayment extends Omit<Spending['payments'][number], 'orgId' | 'contractId'> {
	/** Who was paid; undefined where the name leaves a doubt. */
	org: Organisation | undefined;
	/** The contract that it was paid under; undefined where the file does not say. */
	contract: ContractLink | undefined;
}

/** Payments that a body published together, joined. */
export interface JoinedSpending extends Omit<Sourced<Spending>, 'payments'> {
	/** Payments, newest first. */
	payments: JoinedPayment[];
}

/** A service, joined. */
export interface JoinedService extends Omit<
	Sourced<Service>,
	'needs' | 'deliveryPartners' | 'commissionedBy'
> {
	/** Who runs it; undefined where no source says. */
	org: Organisation | undefined;
	/** The team that receives its referrals, if one does. */
	provider: Provider | undefined;
	/** Others who deliver or receive from it. */
	deliveryPartners: { org: Organisation; role: Service['deliveryPartners'][number]['role'] }[];
	/** Bodies that commission it. */
	commissionedBy: CommissioningBody[];
	/** The contract that pays for it. */
	contract: JoinedContract | undefined;
	/** Its lots of that contract. */
	lots: JoinedLot[];
	/** Grants that pay for it. */
	grants: JoinedGrant[];
	/** What it is for. */
	needs: Need[];
	/** How it stands on the day of the build. */
	standing: Standing;
	/** The standing in words. */
	standingWords: string;
	/** How far its last check can be relied on. */
	freshness: Freshness;
	/** Whether it may be offered today: not history, not closed, not stale. */
	takesPeople: boolean;
	/** The waiting time with its day, where it may be shown today. */
	wait: string | undefined;
	/** The service that took over. */
	replacedByService: ServiceLink | undefined;
}

/** A grant, joined. */
export interface JoinedGrant extends Sourced<Grant> {
	/** The body that gave or received it. */
	body: CommissioningBody;
	/** Who received it; empty where no source says. */
	recipients: Organisation[];
	/** The decisions behind it. */
	decisionRecords: DecisionLink[];
}

/** A decision with what it is about. */
export interface JoinedDecision extends Sourced<Decision> {
	/** Contracts that name it. */
	contracts: ContractLink[];
	/** Grants that name it. */
	grants: ContractLink[];
}

/** A panel item, joined. */
export interface JoinedPanelItem extends Sourced<PanelItem> {
	/** Related services. */
	services: ServiceLink[];
	/** Related contracts. */
	contracts: ContractLink[];
	/** Related grants. */
	grants: JoinedGrant[];
	/** Resolutions and undertakings that no source shows as done. */
	openActions: PanelItem['resolutions'];
}

/** A story that may be shown. */
export interface JoinedStory extends Sourced<Story> {
	/** The service it is about; undefined where naming it could pick somebody out. */
	service: ServiceLink | undefined;
	/** The line that must stand with it, if any. */
	note: string | undefined;
}

/** A news item, joined. */
export interface JoinedNews extends Sourced<NewsItem> {
	/** Contracts it is about. */
	contracts: ContractLink[];
}

/** Services for one need in one area. */
export interface NeedPages {
	/** The need. */
	need: Need;
	/** Services for it that are not history and for this area alone. */
	local: JoinedService[];
	/** Services for it that are not history and cover this area with others. */
	wider: JoinedService[];
}

/** An area that has pages, with all that they show. */
export interface AreaPages extends Sourced<Area> {
	/** The body that commissions on the day of the build. */
	body: CommissioningBody;
	/** Every body that ever covered it, oldest first. */
	bodies: CommissioningBody[];
	/** Who held the office, as the sources name them. */
	officeHolders: Sourced<OfficeHolder>[];
	/** The provider that receives what no route claims. */
	general: Provider;
	/** Whether the general team can receive today; where not, the form's page gives phone lines. */
	formOpen: boolean;
	/** Every provider that the area can route to, the general one first. */
	providers: Provider[];
	/** Rules for each age group. */
	agePolicy: AgePolicy;
	/** National lines to print on its pages, in order. */
	phoneLines: Helpline[];
	/** Services that are not history: those for this area alone first, each by name. */
	services: JoinedService[];
	/** Services that are history, by name. */
	historicServices: JoinedService[];
	/** Every need, with the services for it. */
	needs: NeedPages[];
	/** Contracts, newest first. */
	contracts: JoinedContract[];
	/** Grants. */
	grants: JoinedGrant[];
	/** Payments over £500, the newest file first; empty where none is published here. */
	spending: JoinedSpending[];
	/** Published figures. */
	performance: Sourced<Performance>[];
	/** Panel items. */
	panelItems: JoinedPanelItem[];
	/** Stories that may be shown. */
	stories: JoinedStory[];
	/** News. */
	news: JoinedNews[];
	/** Marks and prizes. */
	awards: Sourced<Award>[];
	/** Reports and plans. */
	documents: Sourced<PublishedDocument>[];
	/** Notices. */
	notices: Sourced<Notice>[];
	/** Decisions, newest first. */
	decisions: JoinedDecision[];
	/** Meetings of the body, newest first. */
	meetings: Sourced<Meeting>[];
	/** Policies. */
	policies: Sourced<Policy>[];
	/** What is published for single items of the order on specified information. */
	statements: Sourced<Statement>[];
	/** Every item of that order, as it stands for the body of today; empty where other rules apply. */
	checklist: ChecklistRow[];
}

/** A prose page with its file. */
export interface JoinedPage extends ProsePage {
	/** File that the text is rendered from. */
	file: string;
	/** Where its facts come from, if it states any. */
	citations: Citation[];
}

/** The whole directory: what every page, the function and the open data are drawn from. */
export interface Directory {
	/** Day for which it was joined, `YYYY-MM-DD`. */
	today: string;
	/** Whether the site is a demonstration. */
	demo: boolean;
	/** Areas with pages, by name. */
	areas: AreaPages[];
	/** Bank holidays of England and of Wales, `YYYY-MM-DD`, in order. */
	bankHolidays: Record<BankHolidays['nations'][number], string[]>;
	/** National lines that may be printed: first those for everybody, then by name. */
	helplines: Helpline[];
	/** Needs, in the order of needs.yml. */
	needs: Need[];
	/** Organisations, by name. */
	organisations: Organisation[];
	/** Sources, by id. */
	sources: Source[];
	/** Prose pages, by slug. */
	pages: JoinedPage[];
	/** The Victims' Code in force on that day, and those before it. */
	victimsCodes: CodesOn<Sourced<VictimsCode>>;
	/** The facts of the accessibility statement. */
	accessibility: AccessibilityStatement;
}
