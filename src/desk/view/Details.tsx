import type { Row } from '../rows.ts';
import type { SafeNow } from '../safe-now.ts';
import { nextSafeInWords } from '../safe-now-words.ts';

/** The words on the press that shows a number; they are what whoever presses says. */
export const readTheCard = 'I have read how it is safe to be in touch';

interface BeforeProps {
	/** Whether now is safe. */
	safe: SafeNow;
	/** Tries that are left, where the person set a number. */
	triesLeft: number | undefined;
	/** The card was read. */
	onRead: () => void;
}

/** What stands where the number will: the press that says the card was read, with a warning before it where it is due. */
export function BeforeDetails({ safe, triesLeft, onRead }: BeforeProps) {
	return (
		<section class="desk-reveal" aria-labelledby="reveal-title">
			<h3 id="reveal-title">How to reach them</h3>
			{safe.kind === 'outside' && (
				<div class="desk-alarm">
					<p>
						<strong>Do not get in touch now.</strong> {nextSafeInWords(safe)} Someone who might hurt
						them may be there.
					</p>
				</div>
			)}
			{triesLeft === 0 && (
				<div class="desk-alarm">
					<p>
						<strong>All tries are used up.</strong> They asked that you stop after these.
					</p>
				</div>
			)}
			<p>The number or address is shown once you have read the card above.</p>
			<button class="button" type="button" onClick={onRead}>
				{readTheCard}
			</button>
		</section>
	);
}

interface DetailsProps {
	/** Numbers and addresses. */
	rows: readonly Row[];
	/** Whether now is safe: said again beside the number. */
	safe: SafeNow;
	/** Copies one of them. */
	onCopy: (row: Row) => void;
}

/** Numbers and addresses, each with a press that copies it alone. */
export function Details({ rows, safe, onCopy }: DetailsProps) {
	return (
		<section class="desk-reveal" aria-labelledby="reveal-title">
			<h3 id="reveal-title" tabIndex={-1}>
				How to reach them
			</h3>
			{safe.kind === 'outside' && (
				<div class="desk-alarm screen-only">
					<p>
						<strong>Do not get in touch now.</strong> {nextSafeInWords(safe)}
					</p>
				</div>
			)}
			<dl class="desk-details">
				{rows.map((row) => (
					<div key={row.key}>
						<dt>
							<bdi>{row.label}</bdi>
						</dt>
						<dd>
							<bdi class="desk-number">{row.values[0]}</bdi>
							<button
								class="button button--quiet desk-small"
								type="button"
								aria-label={`Copy: ${row.label}`}
								onClick={() => {
									onCopy(row);
								}}
							>
								Copy
							</button>
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
