import { useState } from 'preact/hooks';
import { hoursOf } from '../../referral/hours-in-words.ts';
import { PhoneLink, SomeoneNow } from '../../referral/view/PhoneLines.tsx';
import { Sentence } from '../../referral/view/speech.tsx';
import type { JourneyProps } from './Journey.tsx';
import type { Where } from './journey-state.ts';
import { sendSealed } from './Review.tsx';

interface NotSentProps extends JourneyProps {
	where: Extract<Where, { at: 'not-received' }>;
}

/** Nothing was stored: said plainly, with numbers, and the answers still here to try again with. */
export function NotSent(props: NotSentProps) {
	const { place, where, go } = props;
	const [isTrying, setTrying] = useState(false);
	const { notReceived, steps } = place.language.words.journey;
	const { line } = where.ready.provider.intake.selfContact;
	const tryAgain = async () => {
		setTrying(true);
		await sendSealed(props, where.ready, where.sealed);
		setTrying(false);
	};
	return (
		<>
			<h1 tabindex={-1}>{notReceived.title}</h1>
			<p class="lead">
				<Sentence text={notReceived.tryOrCall} />
			</p>
			{!navigator.onLine && <p>{notReceived.offline}</p>}
			<p>
				<Sentence
					text={notReceived.number}
					parts={{ phone: <PhoneLink phone={line.phone} />, hours: hoursOf(line, place.language) }}
				/>
			</p>
			<p>{notReceived.keptHere}</p>
			<div class="buttons">
				<button
					class="button"
					type="button"
					aria-disabled={isTrying}
					onClick={() => {
						if (!isTrying) void tryAgain();
					}}
				>
					{notReceived.tryAgain}
				</button>
				<button
					class="link"
					type="button"
					onClick={() => {
						go({ at: 'check' });
					}}
				>
					{steps.backToAnswers}
				</button>
			</div>
			<p role="status">{isTrying && steps.sending}</p>
			<SomeoneNow lines={place.data.phoneLines} />
		</>
	);
}
