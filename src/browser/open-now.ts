import {
	hoursFromText,
	type OnBankHolidays,
	opennessAt,
	opennessInWords,
} from '../directory/opening.ts';
import { momentAt } from '../referral/local-time.ts';

/** How often the words are looked at again, in milliseconds: a page may stay open for hours. */
const everyMinute = 60_000;

/** The bank holidays that the page names; none where it names none. */
function bankHolidays(): string[] {
	return document.getElementById('bank-holidays')?.dataset['days']?.split(' ') ?? [];
}

/** Says for each place of the page whether it is open, by the device's clock and in Europe/London time. */
function sayWhatIsOpen(): void {
	const moment = momentAt(Date.now());
	for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
		const { hours = '', bankHolidays: onBankHolidays = 'unknown' } = place.dataset;
		const timetable = {
			hours: hoursFromText(hours),
			onBankHolidays: onBankHolidays as OnBankHolidays,
		};
		const openness = opennessAt(timetable, moment, bankHolidays());
		place.textContent = opennessInWords(openness);
		place.dataset['state'] = openness.state;
		place.hidden = false;
	}
}

/** Keeps saying what is open while the page stands, also when it comes back from the browser's memory. */
export function watchOpeningHours(): void {
	sayWhatIsOpen();
	setInterval(sayWhatIsOpen, everyMinute);
	addEventListener('pageshow', sayWhatIsOpen);
	document.addEventListener('visibilitychange', sayWhatIsOpen);
}
