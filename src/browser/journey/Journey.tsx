import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../referral/place.ts';
import { steps } from '../../referral/steps.ts';
import { Speak } from '../../referral/view/speech.tsx';
import { useFormNode, type FormNode } from '../form-node.ts';
import { Cleared } from './Cleared.tsx';
import { focusHeading } from './focus.ts';
import { Guard } from './Guard.tsx';
import type { Where } from './journey-state.ts';
import { NotSent } from './NotSent.tsx';
import { Review } from './Review.tsx';
import { SentHere } from './SentHere.tsx';
import { Start } from './Start.tsx';
import { StepForm } from './StepForm.tsx';

/** What every screen of the journey is drawn from. */
export interface JourneyProps {
	node: FormNode;
	place: Place;
	/** 128 random bits, made when the form opened: every try to send is one request. */
	thread: string;
	/** Whether a program filled in the field that people do not see. */
	trap: { isFilled: boolean };
	/** Goes to a screen. */
	go: (where: Where) => void;
}

/** The form in steps, in one document: no address changes, and nothing is kept but in memory. */
export function Journey({
	isStarted,
	...props
}: Omit<JourneyProps, 'go'> & { isStarted: boolean }) {
	const [where, go] = useState<Where>(isStarted ? firstStep() : { at: 'start' });
	useFormNode(props.node);
	useHeading(where, isStarted);
	const journey = { ...props, go };
	return (
		<Speak language={props.place.language}>
			<Guard {...journey} isOpen={where.at === 'step' || where.at === 'check'}>
				<Screen {...journey} where={where} />
			</Guard>
		</Speak>
	);
}

function firstStep(): Where {
	const [step] = steps;
	return step ? { at: 'step', step, isReview: false } : { at: 'start' };
}

function Screen({ where, ...journey }: JourneyProps & { where: Where }) {
	switch (where.at) {
		case 'start':
			return (
				<Start
					place={journey.place}
					onStart={() => {
						journey.go(firstStep());
					}}
				/>
			);
		case 'step':
			return <StepForm {...journey} step={where.step} isReview={where.isReview} />;
		case 'check':
		case 'sending':
			return <Review {...journey} where={where} />;
		case 'not-received':
			return <NotSent {...journey} where={where} />;
		case 'sent':
			return <SentHere place={journey.place} confirmation={where.confirmation} />;
		case 'idle':
			return <Cleared {...journey} />;
	}
}

/** On each new screen the focus goes to its heading, so that it is read out and seen. */
function useHeading(where: Where, isStarted: boolean): void {
	const isFirst = useRef(!isStarted);
	useEffect(() => {
		const isToChange = where.at === 'check' && where.problem !== undefined;
		if (!isFirst.current && where.at !== 'sending' && !isToChange) focusHeading();
		isFirst.current = false;
	}, [where]);
}
