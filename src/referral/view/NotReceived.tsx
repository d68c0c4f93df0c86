import type { FunctionData, ReferralProvider } from '../function-data.ts';
import { hoursOf } from '../hours-in-words.ts';
import { PhoneLink, SomeoneNow } from './PhoneLines.tsx';
import { Sentence, useLanguage } from './speech.tsx';

interface NotReceivedProps {
	data: FunctionData;
	provider?: ReferralProvider | undefined;
	/** The sealed answers and their thread, so that trying again needs nothing kept by us. */
	retry?: { thread: string; sealed: string } | undefined;
}

/** Nothing was stored: said plainly, with numbers and a way to try again. */
export function NotReceived({ data, provider, retry }: NotReceivedProps) {
	const language = useLanguage();
	const { notReceived } = language.words.journey;
	const line = provider?.intake.selfContact.line;
	return (
		<>
			<h1>{notReceived.title}</h1>
			<p class="lead">
				<Sentence text={retry ? notReceived.tryOrCall : notReceived.call} />
			</p>
			{line && (
				<p>
					<Sentence
						text={notReceived.number}
						parts={{ phone: <PhoneLink phone={line.phone} />, hours: hoursOf(line, language) }}
					/>
				</p>
			)}
			{retry && <TryAgain {...retry} />}
			<SomeoneNow lines={data.phoneLines} />
		</>
	);
}

function TryAgain({ thread, sealed }: { thread: string; sealed: string }) {
	const { base, words } = useLanguage();
	const { kept, tryAgain } = words.journey.notReceived;
	return (
		<form method="post" action={`${base}/referral/send`} autocomplete="off">
			<input type="hidden" name="thread" value={thread} />
			<input type="hidden" name="sealed" value={sealed} />
			<p>{kept}</p>
			<button class="button" type="submit">
				{tryAgain}
			</button>
		</form>
	);
}
