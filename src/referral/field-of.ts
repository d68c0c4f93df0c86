/** Where a field of the referral has another name than its question. */
const renamed: Readonly<Record<string, string>> = {
	'contact.channel': 'contact',
	'contact.times': 'safeTimes',
	'contact.times.slots': 'safeTimes',
	'contact.times.note': 'safeTimesNote',
	'contact.first': 'textFirst',
	'contact.lineId': 'messageLine',
	'contact.keep': 'keepAnswers',
	'contact.name': 'trustedName',
	'contact.relation': 'trustedRelation',
	'contact.knows': 'trustedKnows',
};

/** The name of the question that a path of the referral belongs to, for this way of contact. */
export function fieldOf(path: readonly PropertyKey[], channel: string): string {
	const whole = path.filter((part) => typeof part === 'string').join('.');
	if (whole === 'contact.lineId' && channel === 'email') return 'subjectLine';
	if (whole === 'contact.phone' && channel === 'trusted') return 'trustedPhone';
	return renamed[whole] ?? String(path.findLast((part) => typeof part === 'string'));
}
