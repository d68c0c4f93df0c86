import { fillIn } from '../../words/say.ts';
import type { Confirmation } from '../confirmation.ts';
import type { FunctionData, ReferralProvider } from '../function-data.ts';
import { hoursOf } from '../hours-in-words.ts';
import { formatReference } from '../reference.ts';
import { formatStopCode } from '../stop-code.ts';
import { NextSteps } from './NextSteps.tsx';
import { PhoneLink, SomeoneNow } from './PhoneLines.tsx';
import { Sentence, useLanguage } from './speech.tsx';

interface SentProps {
	confirmation: Confirmation;
	provider: ReferralProvider;
	data: FunctionData;
}

/** What happens next. It repeats no name, no number and no answer about what happened. */
export function Sent({ confirmation, provider, data }: SentProps) {
	const language = useLanguage();
	const { base, words } = language;
	const { frame, journey } = words;
	const { sent } = journey;
	const { line } = provider.intake.selfContact;
	const call = { phone: <PhoneLink phone={line.phone} />, hours: hoursOf(line, language) };
	const reference = <strong class="reference">{formatReference(confirmation.reference)}</strong>;
	return (
		<>
			<Heading provider={provider} isDemo={data.demo} />
			<p>
				<Sentence text={sent.reference} parts={{ reference }} />
			</p>
			<h2>{sent.next}</h2>
			<NextSteps {...{ confirmation, provider }} />
			<p>{sent.first}</p>
			{isPromised(confirmation) && (
				<>
					<h2>{sent.unheard}</h2>
					<p>
						<Sentence text={sent.unheardCall} parts={call} />
					</p>
				</>
			)}
			<h2>{sent.changed}</h2>
			<p>
				<Sentence text={sent.changedCall} parts={call} />
			</p>
			<p>
				<Sentence
					text={sent.changedCode}
					parts={{
						code: <strong class="reference">{formatStopCode(confirmation.code)}</strong>,
						stop: (inside) => <a href={`${base}/referral/stop`}>{inside}</a>,
					}}
				/>
			</p>
			<SomeoneNow lines={data.phoneLines} />
			<h2>{sent.close}</h2>
			<p>{sent.closeText}</p>
			<p>
				<a class="button button--quiet" href="/exit" rel="nofollow noreferrer">
					{frame.exit}
				</a>
			</p>
		</>
	);
}

function Heading({ provider, isDemo }: { provider: ReferralProvider; isDemo: boolean }) {
	const { sent } = useLanguage().words.journey;
	if (!isDemo) {
		return (
			<h1 id="journey-title" tabindex={-1}>
				{fillIn(sent.title, { provider: provider.name })}
			</h1>
		);
	}
	return (
		<>
			<h1 id="journey-title" tabindex={-1}>
				{sent.titleDemo}
			</h1>
			<div class="demo-notice">
				<p>
					<Sentence text={sent.demo} />
				</p>
				<p>{sent.demoNext}</p>
			</div>
		</>
	);
}

/** Whether the provider makes the first move, so that there is a time to hear by. */
function isPromised({ contact }: Confirmation): boolean {
	if (contact.channel === 'text') return contact.first === 'they-first';
	return contact.channel !== 'self';
}
