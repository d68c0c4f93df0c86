import type { Compared } from '../compare-versions.ts';
import { dayNumberInWords } from '../event-words.ts';
import type { ShownNote } from '../opened-thread.ts';

/** Somebody with the code of a referral has asked that nobody gets in touch. */
export function Stopped() {
	return (
		<div class="desk-alarm" role="note">
			<h3>Stopped: do not call, text or email</h3>
			<p>
				Somebody with its code has asked that nobody gets in touch. No number and no address is
				shown. If you think that a child or anyone else is in danger, follow your own safeguarding
				procedure.
			</p>
		</div>
	);
}

/** Notes of changed safe details: before everything else, because what the card says may be safe no longer. */
export function ChangedDetails({ notes }: { notes: readonly ShownNote[] }) {
	if (notes.length === 0) return null;
	return (
		<div class="desk-alarm" role="note">
			<h3>Their safe details have changed</h3>
			<p>
				Somebody with the code wrote this. Nobody has checked that it was the person. Take the more
				careful of the two, the note or the card, and check with them.
			</p>
			<ul>
				{notes.map(({ id, day, words }) => (
					<li key={id}>
						{dayNumberInWords(day)}: <bdi>{words}</bdi>
					</li>
				))}
			</ul>
		</div>
	);
}

/** Somebody sent the form again: what they changed is said before the card, which is that of the newest. */
export function SentAgain({ rows }: { rows: readonly Compared[] }) {
	const changed = rows.filter(({ isChanged }) => isChanged).map(({ label }) => label);
	return (
		<div class="desk-note" role="note">
			<p>
				<strong>They sent this more than once.</strong> The newest is what counts.{' '}
				{changed.length > 0
					? 'Since the one before it, this has changed:'
					: 'It says the same as the one before it.'}
			</p>
			{changed.length > 0 && (
				<ul>
					{changed.map((label) => (
						<li key={label}>
							<bdi>{label}</bdi>
						</li>
					))}
				</ul>
			)}
			<p class="screen-only">
				<a href="#versions-heading">All versions side by side</a>
			</p>
		</div>
	);
}

/** A daily test of the whole way, marked so that nobody mistakes it for a person. */
export function Canary() {
	return (
		<div class="desk-note" role="note">
			<p>
				<strong>This is a test, sent every day to see that somebody opens it.</strong> Nobody is
				behind it. Do not get in touch. Record that it was accepted and close it as a test.
			</p>
		</div>
	);
}

/** What looked like it came from a program. */
export function Suspect() {
	return (
		<div class="desk-note" role="note">
			<p>
				<strong>Look at this one with care.</strong> It was sent in a way that programs often use:
				in a few seconds, or with a field filled in that people do not see. It may still be a
				person.
			</p>
		</div>
	);
}

/** What a browser sealed was checked by nobody before the desk. */
export function SealedInBrowser() {
	return (
		<p class="quiet">
			Not checked by the server: it was sealed on the person’s own device. This page has checked
			that every answer is one that the form allows.
		</p>
	);
}
