import { useEffect, useRef } from 'preact/hooks';
import { confirmationOf } from '../../referral/confirmation.ts';
import { allAnswers, type RawAnswers } from '../../referral/answers.ts';
import { checkAgreement, checkAnswers } from '../../referral/schema.ts';
import { stepOf } from '../../referral/steps.ts';
import { Agreement } from '../../referral/view/Agreement.tsx';
import { Buttons, CheckedAnswers } from '../../referral/view/CheckAnswers.tsx';
import { DemoNotice } from '../../referral/view/DemoNotice.tsx';
import { Emergency } from '../../referral/view/Emergency.tsx';
import { ErrorSummary } from '../../referral/view/ErrorSummary.tsx';
import { loadSealing, sendReferral, type Outcome, type Sealed } from '../send-referral.ts';
import { focusProblems } from './focus.ts';
import type { JourneyProps } from './Journey.tsx';
import type { Ready, Where } from './journey-state.ts';
import { sendPlainly } from './send-plainly.ts';

interface ReviewProps extends JourneyProps {
	where: Extract<Where, { at: 'check' | 'sending' }>;
}

/** The answers, who receives them, the agreement and Send. The sealing part is loaded meanwhile. */
export function Review(props: ReviewProps) {
	const { node, place, where, go } = props;
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => void loadSealing().catch(() => undefined), []);
	const raw = node.answers();
	const checked = checkAnswers(raw, place);
	if (checked.kind !== 'ready') return null;
	const { check, steps } = place.language.words.journey;
	const isSending = where.at === 'sending';
	const problem = where.at === 'check' ? where.problem : undefined;
	return (
		<>
			<ErrorSummary problems={problem ? [{ field: 'agreeSend', message: problem }] : []} />
			<h1 tabindex={-1}>{check.title}</h1>
			{place.data.demo && <DemoNotice />}
			<CheckedAnswers
				{...{ area: place.area, raw, ...checked }}
				canChange={!isSending}
				onChange={(key) => {
					const step = stepOf(key);
					if (step) go({ at: 'step', step, isReview: true });
				}}
			/>
			<form
				ref={form}
				noValidate
				autocomplete="off"
				onSubmit={(event) => {
					event.preventDefault();
					if (!isSending) void send(props, { checked, ticks: ticksOf(form.current) });
				}}
			>
				<Agreement provider={checked.provider.name} raw={raw} problem={problem} />
				<Buttons>
					<button class="button" type="submit" aria-disabled={isSending}>
						{check.send}
					</button>
				</Buttons>
				{/* The button keeps its words: narrower, it would move the way out under a second press. */}
				<p role="status">{isSending && steps.sending}</p>
			</form>
			<Emergency />
		</>
	);
}

/** The ticks of the agreement, which are never kept. */
function ticksOf(form: HTMLFormElement | null): RawAnswers {
	const boxes = form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
	return Object.fromEntries([...boxes].map(({ name, value }) => [name, value]));
}

async function send(
	props: JourneyProps,
	{ checked, ticks }: { checked: Ready; ticks: RawAnswers },
): Promise<void> {
	const { place, go } = props;
	const problem = checkAgreement(ticks, checked.provider, place.language);
	if (problem) {
		go({ at: 'check', problem: problem.message });
		requestAnimationFrame(focusProblems);
		return;
	}
	go({ at: 'sending' });
	const agreeOnward = allAnswers(ticks, 'agreeOnward').includes('yes');
	const { referral, provider } = checked;
	await sendSealed(props, { provider, referral: { ...referral, agreeOnward } });
}

/** Seals and posts, or posts the same bytes again, and shows what became of it. */
export async function sendSealed(props: JourneyProps, ready: Ready, again?: Sealed): Promise<void> {
	const { place, thread, trap, node, go } = props;
	const { area, data, language } = place;
	const { referral, provider } = ready;
	const sending = { referral, provider, area, thread, trap: trap.isFilled, base: language.base };
	try {
		const [outcome] = await Promise.all([sendReferral(sending, again), aMoment()]);
		show({ outcome, ready }, props, (received) =>
			confirmationOf(referral, {
				...received,
				provider,
				area,
				holidays: data.bankHolidays[area.nation],
			}),
		);
	} catch {
		// The sealing part could not be loaded or cannot run here: the plain way takes over, where there is a connection.
		if (!(await sendPlainly({ node, place }))) go({ at: 'not-received', ready });
	}
}

/** A second press of Send, meant for it, must not fall on what stands there next, such as the way out. */
async function aMoment(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 700));
}

type Received = Extract<Outcome, { kind: 'received' }>;

function show(
	{ outcome, ready }: { outcome: Outcome; ready: Ready },
	{ go, node, place }: JourneyProps,
	confirm: (received: Received) => Extract<Where, { at: 'sent' }>['confirmation'],
): void {
	switch (outcome.kind) {
		case 'received':
			go({ at: 'sent', confirmation: confirm(outcome) });
			node.clear();
			return;
		case 'too-long': {
			const step = stepOf(outcome.field);
			node.show([{ field: outcome.field, message: place.language.words.problems.tooLong }]);
			if (step) go({ at: 'step', step, isReview: true });
			return;
		}
		case 'version-taken':
		case 'not-received':
			go({ at: 'not-received', ready, ...('sealed' in outcome ? { sealed: outcome.sealed } : {}) });
	}
}
