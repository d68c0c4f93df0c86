import type { FunctionData, ReferralArea, ReferralProvider } from '../function-data.ts';
import { DemoNotice } from './DemoNotice.tsx';
import { PhoneLink } from './PhoneLines.tsx';

interface IntroProps {
	area: ReferralArea;
	/** The area's general provider: most answers go there. */
	provider: ReferralProvider;
	data: FunctionData;
}

/** The page before the form: what it takes, who receives it, and how to leave. */
export function Intro({ area, provider, data }: IntroProps) {
	const { line } = provider.intake.selfContact;
	return (
		<>
			<h1>Ask for support</h1>
			{data.demo && <DemoNotice />}
			<p>
				This form is for {area.name}.{' '}
				<strong>Not in {area.name}, or want support somewhere else?</strong>{' '}
				<a href="/#areas">Find your area</a>
			</p>
			<p class="lead">
				You can get support whether or not you have told the police. It is free. You do not have to
				be sure it was a crime. Filling this in does not report a crime, and we do not send it to
				the police.
			</p>
			<ul>
				<li>
					It takes about 4 minutes. You can skip most questions. You do not have to describe what
					happened.
				</li>
				<li>
					Your answers go to <strong>{provider.name}</strong>, who run {provider.serviceName}. The{' '}
					{area.bodyName} pays for the service and cannot read your answers. If another service fits
					better, we show its name before you send.
				</li>
				<li>
					When you press Continue, we hold your answers, locked, for up to 30 minutes so that you
					can check them. A small cookie on this device unlocks them. Both are deleted when you send
					or use Exit this page.
				</li>
				<li>You cannot come back to a half-filled form.</li>
				<li>
					<strong>To leave quickly</strong>, use the “Exit this page” button. It takes you to{' '}
					{data.exit.name} and clears your answers. It cannot remove this visit from your browser
					history.
				</li>
				<li>
					If someone may check your phone, it may be safer to use a different one, a private window,
					or to call <PhoneLink phone={line.phone} />, {line.hours}.
				</li>
				<li>
					<a href="/safety/">Read more about staying safe online</a>
				</li>
			</ul>
			<p>
				If the service thinks that you, a child or someone else is at risk of serious harm, it may
				have to tell someone. The form says more about this before you send.
			</p>
		</>
	);
}
