/**
 * Grants in the manner of the 360Giving Data Standard (https://standard.threesixtygiving.org/). It asks for an
 * amount, a date and a recipient of each grant; our sources do not give all of them, and `missing` names what they do not.
 */
import { csvOfRows } from '../directory/csv.ts';
import type { JoinedGrant } from '../directory/join/joined.ts';
import { everyGrant } from './records.ts';
import {
	type DataFile,
	demonstrationNote,
	jsonFile,
	licence,
	type Published,
} from './published.ts';

/** Fields that the standard requires and a source may not give. */
const wanted = ['amountAwarded', 'awardDate', 'recipientOrganization', 'fundingOrganization'];

type GrantRecord = ReturnType<typeof grantRecord>;

/** The grants as JSON and as the standard's flat CSV. */
export function grantFiles(published: Published): DataFile[] {
	const { directory, productName, site } = published;
	const grants = everyGrant(published).map((grant) => grantRecord(grant, published));
	const json = {
		publisher: { name: productName, website: site },
		license: licence.url,
		...(directory.demo && { demonstration: demonstrationNote }),
		grants,
	};
	return [
		jsonFile('360giving/grants.json', json),
		{ path: '360giving/grants.csv', body: flat(grants) },
	];
}

function grantRecord(grant: JoinedGrant, { site, changedAt }: Published) {
	const amount = amountOf(grant);
	const day = grant.awardedOn.precision === 'unknown' ? undefined : grant.awardedOn.value;
	const body = [{ id: grant.body.id, name: grant.body.name }];
	const known = {
		...(amount !== undefined && { amountAwarded: amount }),
		...(day !== undefined && { awardDate: day }),
		...organisationsOf(grant, body),
	};
	return {
		id: grant.id,
		title: grant.title,
		description: grant.purpose ?? grant.summary,
		currency: 'GBP',
		...known,
		...(grant.recipientNote !== undefined && { recipientNote: grant.recipientNote }),
		grantProgramme: [{ title: grant.kind }],
		dataSource: `${site}/data/360giving/grants.json`,
		dateModified: changedAt(grant.file),
		missing: wanted.filter((field) => !(field in known)),
	};
}

/** Money from central government was received by the body; every other grant was given out by it. */
function organisationsOf({ kind, recipients }: JoinedGrant, body: { id: string; name: string }[]) {
	if (kind === 'moj-passthrough') return { recipientOrganization: body };
	const recipientOrganization = recipients.map(({ id, name }) => ({ id, name }));
	return {
		...(recipientOrganization.length > 0 && { recipientOrganization }),
		fundingOrganization: body,
	};
}

/** What this grant was, exactly and in all, as stated: never a share of a pot, never worked out. */
function amountOf({ statedValues }: JoinedGrant): number | undefined {
	return statedValues.find(
		({ qualifier, basis, scope, confidence, derived }) =>
			qualifier === 'exact' &&
			(basis === 'total' || basis === 'one-off') &&
			scope === 'grant' &&
			confidence === 'stated' &&
			!derived,
	)?.amount;
}

/** Columns of the standard's spreadsheet, by its titles. */
const columns: Record<string, (grant: GrantRecord) => string | number | undefined> = {
	Identifier: ({ id }) => id,
	Title: ({ title }) => title,
	Description: ({ description }) => description,
	Currency: ({ currency }) => currency,
	'Amount Awarded': ({ amountAwarded }) => amountAwarded,
	'Award Date': ({ awardDate }) => awardDate,
	'Recipient Org:Identifier': ({ recipientOrganization: [first] = [] }) => first?.id,
	'Recipient Org:Name': ({ recipientOrganization: [first] = [] }) => first?.name,
	'Funding Org:Identifier': (grant) => funderOf(grant)?.id,
	'Funding Org:Name': (grant) => funderOf(grant)?.name,
	'Grant Programme:Title': ({ grantProgramme: [first] }) => first?.title,
	'Last modified': ({ dateModified }) => dateModified,
};

function funderOf(grant: GrantRecord) {
	return 'fundingOrganization' in grant ? grant.fundingOrganization[0] : undefined;
}

function flat(grants: readonly GrantRecord[]): string {
	const rows = grants.map((grant) => Object.values(columns).map((of) => of(grant)));
	return csvOfRows([Object.keys(columns), ...rows]);
}
