import type { Confirmation } from '../confirmation.ts';
import type { FunctionData, ReferralProvider } from '../function-data.ts';
import { formatReference } from '../reference.ts';
import { NextSteps } from './NextSteps.tsx';
import { PhoneLink, SomeoneNow } from './PhoneLines.tsx';

interface SentProps {
	confirmation: Confirmation;
	provider: ReferralProvider;
	data: FunctionData;
}

/** What happens next. It repeats no name, no number and no answer about what happened. */
export function Sent({ confirmation, provider, data }: SentProps) {
	const { line } = provider.intake.selfContact;
	return (
		<>
			<Heading provider={provider} isDemo={data.demo} />
			<p>
				Your reference: <strong class="reference">{formatReference(confirmation.reference)}</strong>
			</p>
			<h2>What happens next</h2>
			<NextSteps {...{ confirmation, provider }} />
			<p>
				The first conversation is about what you need. They will check again what is safe for you.
				You can stop at any time, and you do not have to talk about what happened.
			</p>
			{isPromised(confirmation) && (
				<>
					<h2>If you don’t hear by then</h2>
					<p>
						Call <PhoneLink phone={line.phone} />, {line.hours}, and give the reference.
					</p>
				</>
			)}
			<h2>Changed your mind, or your phone isn’t safe now?</h2>
			<p>
				Call <PhoneLink phone={line.phone} /> and give the reference. You do not have to say why.
			</p>
			<SomeoneNow lines={data.phoneLines} />
			<h2>Before you close this</h2>
			<p>
				This page cannot be opened again. If it is safe, write the reference down. It does not say
				what it is for.
			</p>
			<p>
				<a class="button button--quiet" href="/exit" rel="nofollow noreferrer">
					Exit this page
				</a>
			</p>
		</>
	);
}

function Heading({ provider, isDemo }: { provider: ReferralProvider; isDemo: boolean }) {
	if (!isDemo) return <h1>Thank you. We’ve sent this to {provider.name}</h1>;
	return (
		<>
			<h1>Thank you for trying this out</h1>
			<div class="demo-notice">
				<p>
					<strong>
						This is a demonstration. No one has received this and no one will contact you.
					</strong>
				</p>
				<p>For a real request, the page goes on like this.</p>
			</div>
		</>
	);
}

/** Whether the provider makes the first move, so that there is a time to hear by. */
function isPromised({ contact }: Confirmation): boolean {
	if (contact.channel === 'text') return contact.first === 'they-first';
	return contact.channel !== 'self';
}
