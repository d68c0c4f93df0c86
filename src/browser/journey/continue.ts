import type { RawAnswers } from '../../referral/answers.ts';
import { createOffer } from '../../referral/offer.ts';
import type { Offer } from '../../referral/offer.ts';
import type { Place } from '../../referral/place.ts';
import type { Problem } from '../../referral/problem.ts';
import { recipientOf } from '../../referral/routing.ts';
import { checkAnswers } from '../../referral/schema.ts';
import { askedSteps, questionsOn, stepOf, type Step } from '../../referral/steps.ts';
import type { Next } from './journey-state.ts';

/** What the team that would receive these answers offers. */
export function offerFor(raw: RawAnswers, place: Place): Offer {
	return createOffer(place.area, [recipientOf(raw, place)], place.language);
}

/** The steps that these answers lead to. */
export function stepsFor(raw: RawAnswers, place: Place): Step[] {
	return askedSteps(raw, offerFor(raw, place));
}

/**
 * What follows a step: a page that takes nothing, something to change on it, the next step, or the check. From the
 * check a change leads back there, by way of what the change made necessary.
 */
export function nextAfter(
	step: Step,
	{ raw, isReview }: { raw: RawAnswers; isReview: boolean },
	place: Place,
): { next: Next; problems: Problem[] } {
	const checked = checkAnswers(raw, place);
	if (checked.kind === 'stop') return { next: { kind: 'stop', page: checked.page }, problems: [] };
	const problems = checked.kind === 'problems' ? checked.problems : [];
	const here = problems.filter((problem) => isOn(step, problem));
	if (here.length > 0) return { next: { kind: 'problems' }, problems: here };
	return {
		next: isReview ? toCheck(problems) : onwards(step, { raw, problems }, place),
		problems: [],
	};
}

/** The first step with something to change, or the check when nothing is. */
export function toCheck(problems: readonly Problem[]): Next {
	const [first] = problems;
	const step = first && stepOf(first.field);
	return step ? { kind: 'step', step } : { kind: 'check' };
}

/** The step before this one; undefined on the first. */
export function stepBefore(step: Step, raw: RawAnswers, place: Place): Step | undefined {
	const all = stepsFor(raw, place);
	return all[all.findIndex(({ keys }) => keys[0] === step.keys[0]) - 1];
}

function onwards(
	step: Step,
	{ raw, problems }: { raw: RawAnswers; problems: readonly Problem[] },
	place: Place,
): Next {
	const all = stepsFor(raw, place);
	const following = all[all.findIndex(({ keys }) => keys[0] === step.keys[0]) + 1];
	return following ? { kind: 'step', step: following } : toCheck(problems);
}

function isOn(step: Step, { field }: Problem): boolean {
	return questionsOn(step).some(({ key }) => key === field);
}
