import type { PhoneLine } from '../function-data.ts';
import { hoursOf } from '../hours-in-words.ts';
import { langAsWritten, Sentence, useLanguage } from './speech.tsx';

/** Lines to call, with their hours and whom they are for. */
export function PhoneLines({ lines }: { lines: readonly PhoneLine[] }) {
	const language = useLanguage();
	const { lineFor } = language.words.journey;
	const asWritten = langAsWritten(language);
	return (
		<ul class="lines">
			{lines.map((line) => (
				<li key={line.id}>
					<p>
						<strong lang={asWritten}>{line.name}</strong>
					</p>
					<p>
						<PhoneLink phone={line.phone} />
					</p>
					<p class="quiet">
						<Sentence
							text={lineFor}
							parts={{
								whoFor: <span lang={asWritten}>{line.whoFor}</span>,
								hours: capital(hoursOf(line, language)),
							}}
						/>
					</p>
				</li>
			))}
		</ul>
	);
}

/** What ends every page of the function that a person in need may land on: 999 first, then the lines. */
export function SomeoneNow({ lines }: { lines: readonly PhoneLine[] }) {
	const { someoneNow } = useLanguage().words.journey;
	return (
		<>
			<h2>{someoneNow}</h2>
			<InDanger />
			<PhoneLines lines={lines} />
		</>
	);
}

/** 999, in one short line. */
export function InDanger() {
	const { inDanger } = useLanguage().words.journey;
	return (
		<p>
			<Sentence text={inDanger} parts={{ phone: <PhoneLink phone="999" /> }} />
		</p>
	);
}

/** A number to call; the style keeps it on one line. */
export function PhoneLink({ phone }: { phone: string }) {
	return (
		<a class="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
			{phone}
		</a>
	);
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
