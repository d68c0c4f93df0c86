const dayLength = 86_400_000;

/** Working days after `from` up to and including `to` (both `YYYY-MM-DD`): Monday to Friday without bank holidays. */
export function workingDaysBetween(from: string, to: string, holidays: readonly string[]): number {
	let count = 0;
	const end = Date.parse(`${to}T00:00:00Z`);
	for (let time = Date.parse(`${from}T00:00:00Z`) + dayLength; time <= end; time += dayLength) {
		const day = new Date(time);
		const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
		if (!weekend && !holidays.includes(day.toISOString().slice(0, 10))) count += 1;
	}
	return count;
}
