/** Days, parts of a day, clock times and spans. */
export const times = {
	days: {
		mon: 'Monday',
		tue: 'Tuesday',
		wed: 'Wednesday',
		thu: 'Thursday',
		fri: 'Friday',
		sat: 'Saturday',
		sun: 'Sunday',
	},
	parts: { am: 'morning', pm: 'afternoon', eve: 'evening' },
	slot: '{day} {part}',
	everyDay: 'every day',
	noDays: 'no days',
	dayRun: '{first} to {last}',
	stretch: '{days}, {clocks}',
	clocks: '{opens} to {closes}',
	dayAndNight: 'all day and night',
	midnight: 'midnight',
	midday: 'midday',
	am: '{clock}am',
	pm: '{clock}pm',
	/** A real moment: "5pm on Tuesday 3 June". */
	moment: '{clock} on {day}',
	workingDays: { one: 'within {n} working day', other: 'within {n} working days' },
	workingHours: { one: 'within {n} working hour', other: 'within {n} working hours' },
	by: 'by {moment}',
};
