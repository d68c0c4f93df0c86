import type { Referral } from '../referral/schema.ts';
import type { DeskEvent } from './api.ts';

/** What decides whether a referral may be handed to another team. */
export interface HandingOver {
	/** What opened; undefined where it is not as the form asks. */
	referral: Referral | undefined;
	/** What was done about its newest version. */
	events: readonly DeskEvent[];
	/** Whether somebody asked that nobody gets in touch. */
	isStopped: boolean;
	/** Id of the team that it would go to. */
	to: string;
	/** Whether a worker has read and checked whom the person does not want to know. */
	hasChecked: boolean;
}

/** Why a referral may not be handed on, one sentence each; empty when it may. */
export function whatBlocks({ referral, events, isStopped, to, hasChecked }: HandingOver): string[] {
	const hasAgreed = events.some(({ event, code }) => event === 'agreed' && code === to);
	const reasons: [boolean, string][] = [
		[isStopped, 'They asked that nobody gets in touch.'],
		[referral === undefined, 'These answers are unchecked: they cannot be handed on.'],
		[to === '', 'Choose a team.'],
		[
			referral?.doNotShare !== undefined && !hasChecked,
			'They wrote whom this must not be shared with. Read it, and say that you checked.',
		],
		[to !== '' && !hasAgreed, 'Their agreement to this team is not recorded. Ask them first.'],
	];
	return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
}
