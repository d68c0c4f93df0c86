import type { PhoneLine } from '../function-data.ts';

/** Lines to call, with their hours and whom they are for. Short codes and letters are not links. */
export function PhoneLines({ lines }: { lines: readonly PhoneLine[] }) {
	return (
		<ul class="lines">
			{lines.map((line) => (
				<li key={line.id}>
					<span class="lines__name">{line.name}</span>
					<PhoneLink phone={line.phone} />
					<span class="lines__about">
						{line.hours}. {line.whoFor}
					</span>
				</li>
			))}
		</ul>
	);
}

/** A number to call, with spaces that do not break. */
export function PhoneLink({ phone }: { phone: string }) {
	return (
		<a class="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
			{phone.replaceAll(' ', ' ')}
		</a>
	);
}
