import type { PhoneLine } from '../function-data.ts';

/** Lines to call, with their hours and whom they are for. */
export function PhoneLines({ lines }: { lines: readonly PhoneLine[] }) {
	return (
		<ul class="lines">
			{lines.map((line) => (
				<li key={line.id}>
					<p>
						<strong>{line.name}</strong>
					</p>
					<p>
						<PhoneLink phone={line.phone} />
					</p>
					<p class="quiet">
						{line.whoFor}. {capital(line.hours)}.
					</p>
				</li>
			))}
		</ul>
	);
}

/** What ends every page of the function that a person in need may land on: 999 first, then the lines. */
export function SomeoneNow({ lines }: { lines: readonly PhoneLine[] }) {
	return (
		<>
			<h2>If you need someone now</h2>
			<p>
				In danger, call <PhoneLink phone="999" />.
			</p>
			<PhoneLines lines={lines} />
		</>
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
