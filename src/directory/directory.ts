import { datesByNation, endingLists } from './bank-holidays.ts';
import { printableLines, staleLines } from './helplines.ts';
import { areaProblems } from './join/area-problems.ts';
import { entryProblems } from './join/entry-problems.ts';
import { joinArea } from './join/areas.ts';
import type { Directory, JoinedPage } from './join/joined.ts';
import type { Parts } from './join/parts.ts';
import { danglingReferences, doubledIds } from './join/references.ts';
import { createLinks, type Links } from './join/links.ts';
import { joinServices } from './join/services.ts';
import { messages } from './messages.ts';
import { codesOn } from './victims-code.ts';

/** The day and the kind of site for which a directory is joined. */
export interface Occasion {
	/** Day of the build, `YYYY-MM-DD`. */
	today: string;
	/** Whether the site is a demonstration. */
	demo: boolean;
}

/**
 * Join everything that was read from content/ as it stands on a day.
 * @throws One error that lists every dangling reference, doubled id and area that cannot receive, by file and field.
 */
export function createDirectory(parts: Parts, occasion: Occasion): Directory {
	refuse([...doubledIds(parts), ...danglingReferences(parts), ...areaProblems(parts)]);
	refuse([...entryProblems(parts, occasion), ...staleProblems(parts, occasion.today)]);
	refuse(endingLists(parts.bankHolidays, occasion.today));
	const links = createLinks(parts, occasion.today);
	const services = joinServices(links);
	const helplines = printableLines(data(parts.helplines), occasion.demo);
	const context = { links, services, helplines, demo: occasion.demo };
	return {
		...occasion,
		areas: byName(
			parts.areas.filter((area) => area.data.hasPages).map((area) => joinArea(area, context)),
		),
		bankHolidays: datesByNation(data(parts.bankHolidays)),
		helplines,
		needs: data(parts.needs),
		organisations: byName(data(parts.organisations)),
		sources: data(parts.sources),
		pages: parts.pages.map((page) => joinPage(page, links)),
		accessibility: only(parts.accessibility),
		victimsCodes: codesOn(parts.victimsCodes.map(links.withSources), occasion.today),
	};
}

/** The one entry of a kind that has one, as was checked before. */
function only<Data>([entry]: readonly { data: Data }[]): Data {
	if (entry === undefined) throw new Error('content/accessibility/statement.yml: Put it back.');
	return entry.data;
}

/** @throws When there is anything to mend. */
function refuse(problems: string[]): void {
	if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Lines whose check is too long ago, each as `file: checkedOn: what to do`. */
export function staleProblems(parts: Pick<Parts, 'helplines'>, today: string): string[] {
	return staleLines(parts.helplines, today).map(
		({ file, checkedOn }) => `${file}: checkedOn: ${messages.stale(checkedOn, 'checkedOn')}`,
	);
}

function joinPage({ file, data: page }: Parts['pages'][number], links: Links): JoinedPage {
	return { ...page, file, citations: links.cite(page.sources ?? []) };
}

const data = <Data>(entries: { data: Data }[]) => entries.map((entry) => entry.data);

const byName = <Named extends { name: string }>(list: Named[]) =>
	list.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
