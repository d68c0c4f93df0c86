import type { Confirmation } from '../../referral/confirmation.ts';
import type { Checked } from '../../referral/schema.ts';
import type { StopPage } from '../../referral/stops.ts';
import type { Step } from '../../referral/steps.ts';
import type { Sealed } from '../send-referral.ts';

/** Answers that were checked and agreed to. */
export type Ready = Pick<Extract<Checked, { kind: 'ready' }>, 'referral' | 'provider'>;

/** Where a person is in the journey. */
export type Where =
	| { at: 'start' }
	| { at: 'step'; step: Step; isReview: boolean }
	| { at: 'check'; problem?: string }
	| { at: 'sending' }
	/** `sealed` is kept for another try; without it nothing could be sealed yet. */
	| { at: 'not-received'; ready: Ready; sealed?: Sealed }
	| { at: 'sent'; confirmation: Confirmation }
	/** Nobody was there for 20 minutes, and the answers are gone. */
	| { at: 'idle' };

/** What a press of Continue leads to. */
export type Next =
	| { kind: 'step'; step: Step }
	| { kind: 'problems' }
	| { kind: 'check' }
	| { kind: 'stop'; page: StopPage };
