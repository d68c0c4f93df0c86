import { fillIn } from '../../words/say.ts';
import { isAsked } from '../../referral/asking.ts';
import type { StopPage } from '../../referral/stops.ts';
import { questionOf } from '../../referral/questions.ts';
import { maySkipFrom, type Step } from '../../referral/steps.ts';
import { checkAnswers } from '../../referral/schema.ts';
import { Emergency } from '../../referral/view/Emergency.tsx';
import { ErrorSummary } from '../../referral/view/ErrorSummary.tsx';
import type { FormState } from '../../referral/view/form-state.ts';
import { Trap } from '../../referral/view/HiddenFields.tsx';
import { MainQuestion } from '../../referral/view/MainQuestion.tsx';
import { Preview } from '../../referral/view/Preview.tsx';
import { YoungTold } from '../../referral/view/YoungTold.tsx';
import { nextAfter, offerFor, stepBefore, stepsFor, toCheck } from './continue.ts';
import { focusProblems } from './focus.ts';
import type { JourneyProps } from './Journey.tsx';
import { readField } from './read-field.ts';

interface StepProps extends JourneyProps {
	step: Step;
	/** Whether it was opened to change an answer from the check. */
	isReview: boolean;
}

/** One step: its questions, what belongs to their answers, and the ways on and back. */
export function StepForm(props: StepProps) {
	const { node, place, step } = props;
	const raw = node.answers();
	const problems = node.problemsOn(step);
	const { journey } = place.language.words;
	const state: FormState = {
		offer: offerFor(raw, place),
		raw,
		problems,
		language: place.language,
		isStepped: true,
		heading: step.keys[0],
	};
	const take = (event: Event) => {
		const field = readField(event);
		if (field) node.answer(field.name, field.value);
	};
	return (
		<>
			<Back {...props} />
			<ProgressLine {...props} />
			<ErrorSummary problems={problems} />
			<form
				class="journey journey--step"
				noValidate
				autocomplete="off"
				onInput={take}
				onChange={take}
				onSubmit={(event) => {
					event.preventDefault();
					props.trap.isFilled ||= isTrapFilled(event.currentTarget);
					goOn(props);
				}}
			>
				<Trap />
				{step.keys[0] === 'harm' && <YoungTold area={place.area} raw={raw} />}
				{step.keys
					.filter((key) => isAsked(questionOf(key), raw, state.offer))
					.map((key) => (
						<MainQuestion area={place.area} question={questionOf(key)} state={state} key={key} />
					))}
				{step.keys[0] === 'contact' && <Preview raw={raw} place={place} />}
				<div class="buttons">
					<button class="button" type="submit">
						{journey.form.continue}
					</button>
					{maySkipFrom(step) && !props.isReview && <SkipToEnd {...props} />}
				</div>
			</form>
			<Emergency />
		</>
	);
}

/** The field that people do not see and programs fill in. */
function isTrapFilled(form: HTMLFormElement): boolean {
	return form.querySelector<HTMLInputElement>('[name="website"]')?.value !== '';
}

function goOn({ node, place, step, isReview, go }: StepProps): void {
	const raw = node.answers();
	const { next, problems } = nextAfter(step, { raw, isReview }, place);
	node.show(problems);
	switch (next.kind) {
		case 'problems':
			requestAnimationFrame(focusProblems);
			return;
		case 'stop':
			leaveFor(next.page, { node, place });
			return;
		case 'step':
			go({ at: 'step', step: next.step, isReview: isReview });
			return;
		case 'check':
			go({ at: 'check' });
	}
}

/** A page that takes nothing: what was answered is forgotten first. */
function leaveFor(page: StopPage, { node, place }: Pick<StepProps, 'node' | 'place'>): void {
	node.clear();
	location.assign(`${place.language.base}/${place.area.id}/refer/${page}/`);
}

/** Back to the step before, with every answer as it was. */
function Back({ node, place, step, isReview, go }: StepProps) {
	const back = () => {
		node.show([]);
		const before = stepBefore(step, node.answers(), place);
		if (isReview) go({ at: 'check' });
		else go(before ? { at: 'step', step: before, isReview: false } : { at: 'start' });
	};
	return (
		<p>
			<button class="link back" type="button" onClick={back}>
				{place.language.words.journey.steps.back}
			</button>
		</p>
	);
}

function ProgressLine({ node, place, step }: StepProps) {
	const all = stepsFor(node.answers(), place);
	const n = all.findIndex(({ keys }) => keys[0] === step.keys[0]) + 1;
	const { progress } = place.language.words.journey.steps;
	return (
		<p class="quiet progress">{fillIn(progress, { n: String(n), total: String(all.length) })}</p>
	);
}

function SkipToEnd({ node, place, go }: StepProps) {
	const skip = () => {
		const checked = checkAnswers(node.answers(), place);
		const next = toCheck(checked.kind === 'problems' ? checked.problems : []);
		if (next.kind === 'step') go({ at: 'step', step: next.step, isReview: true });
		else go({ at: 'check' });
	};
	return (
		<button class="link" type="button" onClick={skip}>
			{place.language.words.journey.steps.skipToEnd}
		</button>
	);
}
