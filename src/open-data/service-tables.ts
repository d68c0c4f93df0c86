import type { JoinedService } from '../directory/join/joined.ts';
import type { Need } from '../directory/need.ts';
import type { Organisation } from '../directory/organisation.ts';
import type { Table } from './csv.ts';
import { address, list, text } from './columns.ts';
import { uuidOf } from './ids.ts';
import { everyService } from './open-referral.ts';
import { phonesOf } from './open-referral-phones.ts';
import { lastChange, sourceColumn } from './table-parts.ts';
import type { Published } from './published.ts';

/** Services, one a row. */
export function serviceTable(published: Published): Table<JoinedService> {
	const rows = everyService(published);
	const { directory, site } = published;
	const areasOf = (service: JoinedService) =>
		directory.areas.filter(({ id }) => service.policeAreaIds.includes(id));
	return {
		name: 'services',
		title: 'Services',
		description: 'Services for people affected by crime, one a row, those that are over too.',
		key: ['id'],
		rows,
		modified: lastChange(rows, published),
		columns: [
			text('id', 'Id on this site.', ({ id }) => id),
			text('open_referral_id', 'Id of the same service in the Open Referral feed.', ({ id }) =>
				uuidOf('service', id),
			),
			text('name', 'Name.', ({ name }) => name),
			text('summary', 'What it does, in one sentence.', ({ summary }) => summary),
			list(
				'areas',
				'Police force areas that it serves, by police.uk id.',
				({ policeAreaIds }) => policeAreaIds,
			),
			text(
				'standing',
				'current: runs now. unconfirmed: a source describes it and nobody has confirmed it. historic: it is over.',
				({ standing }) => standing,
			),
			text(
				'run_by',
				'Organisation that runs it, by id; empty where no source says.',
				({ org }) => org?.id,
			),
			list('needs', 'What it is for, by codes of needs.csv.', ({ needs }) =>
				needs.map(({ id }) => id),
			),
			list('phones', 'Numbers to call, as its page prints them.', (service) =>
				phonesOf(service, areasOf(service)).map(({ number }) => number),
			),
			text('cost', 'What it costs a person: free, charged or unknown.', ({ cost }) => cost),
			text('contract', 'Contract that pays for it, by id.', ({ contract }) => contract?.id),
			list('grants', 'Grants that pay for it, by id.', ({ grantIds }) => grantIds),
			address(
				'page',
				'Its page.',
				(service) => `${site}/${areasOf(service)[0]?.id ?? ''}/services/${service.slug}/`,
			),
			sourceColumn(),
		],
	};
}

/** Organisations, one a row. */
export function organisationTable({ directory }: Published): Table<Organisation> {
	return {
		name: 'organisations',
		title: 'Organisations',
		description: 'Organisations that run services, won contracts or received grants.',
		key: ['id'],
		rows: directory.organisations,
		modified: undefined,
		columns: [
			text('id', 'Id on this site.', ({ id }) => id),
			text('name', 'Name.', ({ name }) => name),
			text('kind', 'What it is.', ({ kind }) => kind),
			address('website', 'Its web site, if a source gives it.', ({ website }) => website),
		],
	};
}

/** Needs, one a row, in the order of the pages. */
export function needTable({ directory }: Published): Table<Need> {
	return {
		name: 'needs',
		title: 'Needs',
		description: 'What somebody may need support with: codes, plain words and formal labels.',
		key: ['id'],
		rows: directory.needs,
		modified: undefined,
		columns: [
			text('id', 'Code.', ({ id }) => id),
			text('plain', 'Plain words.', ({ plain }) => plain),
			text('formal', 'Formal label.', ({ formal }) => formal),
			text('broader', 'A wider need, by code.', ({ broader }) => broader),
		],
	};
}
