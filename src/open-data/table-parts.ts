import type { Sourced } from '../directory/join/joined.ts';
import type { SourceUse } from '../directory/source.ts';
import type { Column } from './csv.ts';
import { list } from './columns.ts';
import type { Published } from './published.ts';

/** The latest day on which one of these entries was changed; undefined where no history is at hand. */
export function lastChange(
	entries: readonly { file: string }[],
	{ changedAt }: Published,
): string | undefined {
	const days = entries.flatMap(({ file }) => changedAt(file)?.slice(0, 10) ?? []);
	return days.sort().at(-1);
}

/** Where the facts of a row come from: addresses where there are any, titles where there are none. */
export function sourceColumn<Row extends Sourced<{ sources: SourceUse[] }>>(): Column<Row> {
	return list(
		'sources',
		'Documents that the row is taken from: their address, or their title.',
		({ sources }) => [...new Set(sources.map(({ source }) => source.url ?? source.title))],
	);
}
