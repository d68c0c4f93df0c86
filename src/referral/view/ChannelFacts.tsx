import type { Offer } from '../offer.ts';
import type { Question } from '../question.ts';
import { quote } from '../wording.ts';

interface ChannelFactsProps {
	/** The first question of the section: a number or an address is asked for after these facts. */
	first: Question;
	/** The channels that the section belongs to. */
	chosen: readonly string[];
	offer: Offer;
}

/** What the providers declared about a channel, said before a number or an address is given. */
export function ChannelFacts({ first, chosen, offer }: ChannelFactsProps) {
	switch (first.key) {
		case 'phone':
			return (
				<>
					{chosen.includes('call') && <CallFacts offer={offer} />}
					{chosen.includes('text') && <TextFacts offer={offer} />}
				</>
			);
		case 'email':
			return <EmailFacts offer={offer} />;
		case 'trustedName':
			return <p>They leave no voicemail. They ask for the person by name and say nothing else.</p>;
		default:
			return null;
	}
}

function CallFacts({ offer: { callsFrom, attempts } }: { offer: Offer }) {
	const times = attempts === 1 ? 'once' : `${attempts} times`;
	return (
		<p class="facts-call">
			Calls come from {callsFrom}. They try {times}, at times you choose, then stop. Only give a
			number you are happy for them to call.
		</p>
	);
}

function TextFacts({ offer: { textLines, textSender, can } }: { offer: Offer }) {
	const [only] = textLines;
	return (
		<p class="facts-text">
			{only && textLines.length === 1
				? `This is exactly what the text will say: ${quote(only.text)}.`
				: 'A text says exactly the words you choose, and nothing else.'}
			{textSender && ` It comes from ${textSender}.`}
			{!can.textNumber && ' They send the first text.'}
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
