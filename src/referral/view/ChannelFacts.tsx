import { fillIn, quote } from '../../words/say.ts';
import type { Offer } from '../offer.ts';
import type { Question } from '../question.ts';
import { useLanguage } from './speech.tsx';

interface ChannelFactsProps {
	/** The first question of the section: a number or an address is asked for after these facts. */
	first: Question;
	/** The channels that the section belongs to. */
	chosen: readonly string[];
	offer: Offer;
}

/** What the providers declared about a channel, said before a number or an address is given. */
export function ChannelFacts({ first, chosen, offer }: ChannelFactsProps) {
	const { trusted } = useLanguage().words.journey.form;
	if (first.key === 'email') return <EmailFacts offer={offer} />;
	if (first.key === 'trustedName') return <p>{trusted}</p>;
	if (first.key !== 'phone') return null;
	return (
		<>
			{chosen.includes('call') && <CallFacts offer={offer} />}
			{chosen.includes('text') && <TextFacts offer={offer} />}
		</>
	);
}

function CallFacts({ offer: { callsFrom, attempts } }: { offer: Offer }) {
	const language = useLanguage();
	const { callsFrom: sentences } = language.words.journey.form;
	const words = fillIn(attempts === 1 ? sentences.once : sentences.often, {
		number: callsFrom,
		n: String(attempts),
	});
	return <p class="facts-call">{words}</p>;
}

function TextFacts({ offer: { textLines, textSender, can } }: { offer: Offer }) {
	const language = useLanguage();
	const { textSays, textChosen, textFrom, textTheyFirst } = language.words.journey.form;
	const [only] = textLines;
	const says =
		only && textLines.length === 1
			? fillIn(textSays, { line: quote(only.text, language) })
			: textChosen;
	const sender = textSender ? fillIn(textFrom, { sender: textSender }) : '';
	const facts = [says, sender, can.textNumber ? '' : textTheyFirst];
	return <p class="facts-text">{facts.filter(Boolean).join(' ')}</p>;
}

function EmailFacts({ offer: { emailSubjects } }: { offer: Offer }) {
	const language = useLanguage();
	const { subjectSays, subjectChosen } = language.words.journey.form;
	const [only] = emailSubjects;
	if (!only || emailSubjects.length > 1) return <p>{subjectChosen}</p>;
	return <p>{fillIn(subjectSays, { line: quote(only.text, language) })}</p>;
}
