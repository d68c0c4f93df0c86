import type { FunctionData, ReferralProvider } from '../function-data.ts';
import { PhoneLink, SomeoneNow } from './PhoneLines.tsx';

interface NotReceivedProps {
	data: FunctionData;
	provider?: ReferralProvider | undefined;
	/** The sealed answers and their thread, so that trying again needs nothing kept by us. */
	retry?: { thread: string; sealed: string } | undefined;
}

/** Nothing was stored: said plainly, with numbers and a way to try again. */
export function NotReceived({ data, provider, retry }: NotReceivedProps) {
	const line = provider?.intake.selfContact.line;
	return (
		<>
			<h1>We have NOT received this</h1>
			<p class="lead">
				<strong>Nothing was sent.</strong> {retry ? 'You can call, or try again.' : 'You can call.'}
			</p>
			{line && (
				<p>
					Call <PhoneLink phone={line.phone} />, {line.hours}.
				</p>
			)}
			{retry && <TryAgain {...retry} />}
			<SomeoneNow lines={data.phoneLines} />
		</>
	);
}

function TryAgain({ thread, sealed }: { thread: string; sealed: string }) {
	return (
		<form method="post" action="/referral/send" autocomplete="off">
			<input type="hidden" name="thread" value={thread} />
			<input type="hidden" name="sealed" value={sealed} />
			<p>Your answers are still here, locked. Trying again sends them once, not twice.</p>
			<button class="button" type="submit">
				Try again
			</button>
		</form>
	);
}
