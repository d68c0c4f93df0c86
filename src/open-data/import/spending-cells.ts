/** A whole number of pence as pounds; undefined for another currency or anything that is no number. */
export function poundsOf(text: string): number | undefined {
	const bare = text
		.replace(/^\((.*)\)$/, '-$1')
		.replace(/^(-?)\s*(£|GBP)\s*/i, '$1')
		.replace(/\s*(GBP)$/i, '');
	if (!/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(bare)) return undefined;
	return Number(bare.replaceAll(',', ''));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as British offices write it, or as ISO 8601; undefined for a day that does not exist. */
export function dayOf(text: string): string | undefined {
	const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text);
	if (iso) return existing(iso[1], Number(iso[2]), Number(iso[3]));
	const spoken = /^(\d{1,2})[/. -](\d{1,2}|[a-z]{3,9})[/. -](\d{4}|\d\d)(?: .*)?$/i.exec(text);
	if (spoken === null) return undefined;
	const [, day = '', month = '', year = ''] = spoken;
	const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	return existing(year.length === 2 ? `20${year}` : year, named || Number(month), Number(day));
}

function existing(year: string | undefined, month: number, day: number): string | undefined {
	const text = `${year ?? ''}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
