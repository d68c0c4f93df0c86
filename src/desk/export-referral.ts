import { formatReference } from '../referral/reference.ts';
import type { DeskEvent, Waiting } from './api.ts';
import type { Opened } from './open-referral.ts';

/** A referral that leaves the desk for a case system. */
export interface Exporting {
	/** Its newest version, as the list says it. */
	row: Pick<Waiting, 'reference' | 'version' | 'area' | 'day'> & {
		sealedBy: string;
		events: readonly DeskEvent[];
	};
	/** Id of the provider that opened it. */
	provider: string;
	/** What the newest version holds. */
	opened: Opened;
	/** Notes of changed safe details, oldest first: nobody has checked them with the person. */
	notes: readonly string[];
	/** What earlier versions hold, oldest first. */
	earlier?: readonly Opened[];
}

/** One referral as JSON, the same from the page and from the command. What is safe goes with it, notes included. */
export function exportReferral({ row, provider, opened, notes, earlier }: Exporting): string {
	const { reference, version, area, day, sealedBy, events } = row;
	const exported = {
		reference: formatReference(reference),
		version,
		area,
		provider,
		arrived: new Date(day * 86_400_000).toISOString().slice(0, 10),
		checkedByServer: sealedBy === 'server',
		fitsTheForm: opened.kind === 'checked',
		uncheckedNotes: notes,
		events,
		referral: contentOf(opened),
		...(earlier && earlier.length > 0 ? { earlier: earlier.map(contentOf) } : {}),
	};
	return JSON.stringify(exported, undefined, 2);
}

function contentOf(opened: Opened): unknown {
	return opened.kind === 'checked' ? opened.referral : opened.content;
}
