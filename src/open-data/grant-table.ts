import type { JoinedGrant } from '../directory/join/joined.ts';
import type { Table } from './csv.ts';
import { list, text } from './columns.ts';
import { asKnown, everyGrant, known } from './records.ts';
import { lastChange, sourceColumn } from './table-parts.ts';
import type { Published } from './published.ts';

/** Grants, one a row. Amounts stand in amounts.csv. */
export function grantTable(published: Published): Table<JoinedGrant> {
	const rows = everyGrant(published);
	return {
		name: 'grants',
		title: 'Grants',
		description: 'Money given without a tender, one grant a row. Amounts are in amounts.csv.',
		key: ['id'],
		rows,
		modified: lastChange(rows, published),
		columns: [
			text('id', 'Id on this site.', ({ id }) => id),
			text('title', 'Title.', ({ title }) => title),
			text('kind', 'What kind.', ({ kind }) => kind),
			text('body', 'The body that gave it out.', ({ body }) => body.name),
			list(
				'recipients',
				'Who received it, by id of organisations.csv; empty where no source says.',
				({ recipients }) => recipients.map(({ id }) => id),
			),
			text('recipient_note', 'Who received it, in words.', ({ recipientNote }) => recipientNote),
			text('purpose', 'What it is for.', ({ purpose }) => purpose),
			text('awarded', `When it was given. ${asKnown}`, ({ awardedOn }) => known(awardedOn)),
			sourceColumn(),
		],
	};
}
