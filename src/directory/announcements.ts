import type { PartialDate } from './fields.ts';
import type { AreaPages, JoinedNews } from './join/joined.ts';

/** Kinds of what is made known, in the words of a list. */
export const announcementKinds = {
	news: 'News',
	decision: 'Decision',
	panel: 'Question from the panel',
} as const;

/** One thing that was made known about support in an area. */
export interface Announcement {
	/** What it is. */
	kind: keyof typeof announcementKinds;
	/** Its page, below the area's home: "news/a-tender/". */
	path: string;
	/** Heading. */
	title: string;
	/** One sentence for lists. */
	summary: string;
	/** When it was published or, for the panel, met. */
	dated: PartialDate;
	/** File of its entry. */
	file: string;
	/** Whether its text was put right or taken back. */
	change: JoinedNews['change'];
}

/** News, decisions and questions of the panel of an area in one list, newest first; what has no date stands last. */
export function announcementsOf(area: AreaPages): Announcement[] {
	const news = area.news.map(({ id, publishedOn, ...item }) => ({
		...{ ...item, kind: 'news' as const, path: `news/${id}/`, dated: publishedOn },
	}));
	const decisions = area.decisions.map(({ id, publishedOn, ...item }) => ({
		...{ ...item, kind: 'decision' as const, path: `transparency/decisions/${id}/` },
		dated: { value: publishedOn, precision: 'day' as const },
	}));
	const panel = area.panelItems.map(({ id, meetingDate, ...item }) => ({
		...{ ...item, kind: 'panel' as const, path: `transparency/panel/${id}/`, dated: meetingDate },
	}));
	return [...news, ...decisions, ...panel]
		.map(({ kind, path, title, summary, dated, file, ...item }) => ({
			...{ kind, path, title, summary, dated, file },
			change: 'change' in item ? item.change : undefined,
		}))
		.sort((one, other) => sortKey(other.dated).localeCompare(sortKey(one.dated)));
}

const sortKey = ({ value, precision }: PartialDate) => (precision === 'unknown' ? '' : value);
