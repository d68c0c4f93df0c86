import type { Words } from '../language.ts';

/**
 * Days, parts of a day, clock times and spans. Days stand without "dydd", so that it can be written
 * before them with the mutation that the sentence asks for.
 */
export const times: Words['times'] = {
	days: {
		mon: 'Llun',
		tue: 'Mawrth',
		wed: 'Mercher',
		thu: 'Iau',
		fri: 'Gwener',
		sat: 'Sadwrn',
		sun: 'Sul',
	},
	months: {
		'01': 'Ionawr',
		'02': 'Chwefror',
		'03': 'Mawrth',
		'04': 'Ebrill',
		'05': 'Mai',
		'06': 'Mehefin',
		'07': 'Gorffennaf',
		'08': 'Awst',
		'09': 'Medi',
		'10': 'Hydref',
		'11': 'Tachwedd',
		'12': 'Rhagfyr',
	},
	date: 'dydd {weekday} {n} {month}',
	parts: { am: 'yn y bore', pm: 'yn y prynhawn', eve: 'gyda’r nos' },
	slot: 'dydd {day} {part}',
	oneDay: 'dydd {day}',
	everyDay: 'bob dydd',
	noDays: 'dim un diwrnod',
	dayRun: 'dydd {first} i ddydd {last}',
	stretch: '{days}, {clocks}',
	clocks: '{opens} i {closes}',
	dayAndNight: 'ddydd a nos',
	openDayAndNight: 'ar agor ddydd a nos',
	checkOpening: 'gwiriwch yr oriau agor',
	notBankHolidays: '{hours}, ond nid ar wyliau banc',
	midnight: 'hanner nos',
	midday: 'hanner dydd',
	am: '{clock}am',
	pm: '{clock}pm',
	moment: '{clock}, {day}',
	workingDays: {
		one: 'o fewn {n} diwrnod gwaith',
		two: 'o fewn {n} ddiwrnod gwaith',
		few: 'o fewn {n} diwrnod gwaith',
		many: 'o fewn {n} diwrnod gwaith',
		other: 'o fewn {n} o ddiwrnodau gwaith',
	},
	workingHours: {
		one: 'o fewn {n} awr waith',
		two: 'o fewn {n} awr waith',
		few: 'o fewn {n} awr waith',
		many: 'o fewn {n} awr waith',
		other: 'o fewn {n} o oriau gwaith',
	},
	by: 'erbyn {moment}',
	lists: {
		or: '{words} neu {last}',
		and: '{words} a {last}',
		andBeforeVowel: '{words} ac {last}',
	},
};
