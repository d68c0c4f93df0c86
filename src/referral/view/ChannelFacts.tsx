import type { Offer } from '../offer.ts';
import { quote } from '../wording.ts';

/** What the providers declared about a channel, said before its questions are asked. */
export function ChannelFacts({ chosen, offer }: { chosen: readonly string[]; offer: Offer }) {
	return (
		<>
			{chosen.includes('call') && chosen.length === 1 && <CallFacts offer={offer} />}
			{chosen.includes('text') && chosen.length === 1 && <TextFacts offer={offer} />}
			{chosen.includes('email') && <EmailFacts offer={offer} />}
			{chosen.includes('trusted') && (
				<p>They leave no voicemail. They ask for the person by name and say nothing else.</p>
			)}
		</>
	);
}

function CallFacts({ offer: { callsFrom, attempts } }: { offer: Offer }) {
	const times = attempts === 1 ? 'once' : `${attempts} times`;
	return (
		<p>
			Calls come from {callsFrom}. They try {times}, at times you choose, then stop. Only give a
			number you are happy for them to call.
		</p>
	);
}

function TextFacts({ offer: { textLines, textSender, can } }: { offer: Offer }) {
	const [only] = textLines;
	return (
		<p>
			{only && textLines.length === 1
				? `This is exactly what the text will say: ${quote(only.text)}.`
				: 'The text says exactly the words you choose, and nothing else.'}
			{textSender && ` It comes from ${textSender}.`}
			{!can.textNumber && ' They text first.'}
		</p>
	);
}

function EmailFacts({ offer: { emailSubjects } }: { offer: Offer }) {
	const [only] = emailSubjects;
	return (
		<p>
			{only && emailSubjects.length === 1
				? `This is exactly what the subject line will say: ${quote(only.text)}.`
				: 'The subject line says exactly the words you choose.'}
		</p>
	);
}
