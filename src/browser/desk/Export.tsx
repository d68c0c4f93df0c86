import { useState } from 'preact/hooks';
import { exportReferral } from '../../desk/export-referral.ts';
import type { OpenedThread } from '../../desk/opened-thread.ts';
import type { Thread } from '../../desk/threads.ts';
import { formatReference } from '../../referral/reference.ts';
import { saveFile } from './save-file.ts';
import type { Session } from './session.ts';

interface ExportProps {
	thread: Thread;
	opened: OpenedThread;
	session: Session;
	say: (words: string) => void;
}

type Way = 'file' | 'print';

const ways: Readonly<Record<Way, { means: string; press: string }>> = {
	file: {
		means:
			'This writes a file with the number and every answer to this computer, where anybody who uses it can read it. Delete it once it is in your case system.',
		press: 'Save the file',
	},
	print: {
		means:
			'This prints the number and every answer. A printer, and whoever passes it, keeps what it prints. Fetch it at once, and shred it when it is done with.',
		press: 'Print it',
	},
};

/** Taking one referral out of the desk: only once what that means was read. */
export function Export({ thread, opened, session, say }: ExportProps) {
	const [way, setWay] = useState<Way>();
	const take = (chosen: Way) => {
		setWay(undefined);
		if (chosen === 'print') print();
		else {
			saveFile(
				`${formatReference(thread.newest.reference)}.json`,
				exportOf({ thread, opened, session }),
			);
			say('Saved. Delete the file once it is in your case system.');
		}
	};
	return (
		<section class="screen-only" aria-labelledby="export-title">
			<h3 id="export-title">Take it out of the desk</h3>
			<div class="desk-buttons">
				<button
					class="link"
					type="button"
					onClick={() => {
						setWay('file');
					}}
				>
					Save as a file (JSON)
				</button>
				<button
					class="link"
					type="button"
					onClick={() => {
						setWay('print');
					}}
				>
					Print
				</button>
			</div>
			{way && (
				<div class="desk-alarm" role="group" aria-label="Before you do">
					<p>{ways[way].means}</p>
					<div class="desk-buttons">
						<button
							class="button"
							type="button"
							onClick={() => {
								take(way);
							}}
						>
							{ways[way].press}
						</button>
						<button
							class="link"
							type="button"
							onClick={() => {
								setWay(undefined);
							}}
						>
							Do not
						</button>
					</div>
				</div>
			)}
		</section>
	);
}

/** One thread for a case system, with everything that was written about it. */
function exportOf({ thread, opened, session }: Omit<ExportProps, 'say'>): string {
	const { versions, notes } = opened;
	const newest = versions.at(-1) ?? versions[0];
	const exported = exportReferral({
		row: thread.newest,
		provider: session.provider.id,
		opened: newest,
		notes: notes.map(({ words }) => words),
		earlier: versions.slice(0, -1),
	});
	return `${exported}\n`;
}
