/** What decides how a service stands. */
interface Dated {
	/** Last day of the service itself. */
	validTo?: string | undefined;
	/** Whether it runs, as far as the sources say. */
	status: 'active' | 'inactive' | 'defunct' | 'temporarily-closed';
	/** Day on which somebody checked it. */
	verifiedOn?: string | undefined;
}

/** The end of the contract that pays for a service: last possible day, and whether we worked it out. */
export interface ContractEnd {
	/** Last day, or undefined where nobody says. */
	lastDay: string | undefined;
	/** True when no source states it. */
	derived: boolean;
}

/** Whether a service is there now, was described once, or is over. */
export type Standing = 'current' | 'unconfirmed' | 'historic';

/**
 * How a service stands on a day. Over after its own last day or a stated contract end; unconfirmed
 * after an end that we worked out, with no known end, or while nobody has checked it.
 */
export function standingOn(
	service: Dated,
	contract: ContractEnd | undefined,
	today: string,
): Standing {
	if (service.status === 'defunct' || service.status === 'inactive') return 'historic';
	if (service.validTo !== undefined && service.validTo < today) return 'historic';
	const ended = contract?.lastDay !== undefined && contract.lastDay < today;
	if (ended && !contract.derived) return 'historic';
	const endKnown = contract === undefined || contract.lastDay !== undefined;
	return ended || !endKnown || service.verifiedOn === undefined ? 'unconfirmed' : 'current';
}

/** The standing in words for a page; `describedIn` is such as "an undated page" or "2014". */
export function standingInWords(standing: Standing, describedIn: string): string {
	if (standing === 'current') return 'Running now';
	if (standing === 'historic') return `In the past. Described in ${describedIn}`;
	return `As described in ${describedIn}; not confirmed as current`;
}
