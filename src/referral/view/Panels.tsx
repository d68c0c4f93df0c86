import { oneAnswer, allAnswers } from '../answers.ts';
import type { ReferralArea } from '../function-data.ts';
import type { Question } from '../question.ts';
import { Emergency } from './Emergency.tsx';
import type { FormState } from './form-state.ts';
import { PhoneLink } from './PhoneLines.tsx';
import { Sentence, useLanguage } from './speech.tsx';

interface PanelsProps {
	area: ReferralArea;
	question: Question;
	state: FormState;
}

/**
 * What an answer calls for at once, below its question: never a stop. The page for everyone holds every
 * panel, and the style shows the one that the answers call for.
 */
export function Panels({ area, question, state }: PanelsProps) {
	if (question.key === 'who') return <AtHome {...{ area, state }} />;
	if (question.key === 'when') return <WhenPanels {...{ area, state }} />;
	return null;
}

function AtHome({ area, state }: Omit<PanelsProps, 'question'>) {
	if (state.isStepped && !isAtRisk(state)) return null;
	return (
		<div class="panel panel--at-home" role="group" aria-labelledby="at-home-title">
			<Emergency id="at-home" />
			<ChildrensServices area={area} />
		</div>
	);
}

function WhenPanels({ area, state }: Omit<PanelsProps, 'question'>) {
	return (
		<>
			{(!state.isStepped || oneAnswer(state.raw, 'when') === 'now') && (
				<div class="panel panel--now" role="group" aria-labelledby="now-title">
					<Emergency id="now" />
				</div>
			)}
			{area.sarc && (!state.isStepped || isRecentSexualHarm(state)) && (
				<ReferralCentre centre={area.sarc} />
			)}
		</>
	);
}

function ReferralCentre({ centre }: { centre: NonNullable<ReferralArea['sarc']> }) {
	const { sarc } = useLanguage().words.journey.form;
	const { name, phone, hours } = centre;
	return (
		<p class="panel panel--centre notice">
			<Sentence text={sarc} parts={{ name, phone: <PhoneLink phone={phone} />, hours }} />
		</p>
	);
}

/** What to do where the person who hurt a child lives with them. */
export function ChildrensServices({ area }: { area: ReferralArea }) {
	const { childAtRisk } = useLanguage().words.journey.form;
	const phone = area.childrensServicesPhone;
	return (
		<div class="notice">
			<p>
				<strong>{childAtRisk.call999}</strong>
			</p>
			{phone && (
				<p>
					<Sentence text={childAtRisk.services} parts={{ phone: <PhoneLink phone={phone} /> }} />
				</p>
			)}
		</div>
	);
}

/** Whether a child lives with the person who hurt them. */
export function isAtRisk({ raw }: Pick<FormState, 'raw'>): boolean {
	return oneAnswer(raw, 'who') === 'child' && oneAnswer(raw, 'harmAtHome') === 'yes';
}

/** Whether something sexual happened in the last 7 days, as far as the answers say. */
export function isRecentSexualHarm({ raw }: Pick<FormState, 'raw'>): boolean {
	const harm = allAnswers(raw, 'harm');
	const isRecent = ['now', '7d'].includes(oneAnswer(raw, 'when'));
	return harm.includes('sexual') && !harm.includes('not-said') && isRecent;
}
