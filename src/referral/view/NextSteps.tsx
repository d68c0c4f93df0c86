import { counted, fillIn, quote } from '../../words/say.ts';
import type { Language } from '../../words/language.ts';
import { triesOf } from '../card-words.ts';
import type { Confirmation } from '../confirmation.ts';
import type { Intake, ReferralProvider } from '../function-data.ts';
import { hoursInWords, hoursOf } from '../hours-in-words.ts';
import { endingAt } from '../local-time.ts';
import { dayInWords, momentInWords } from '../moment-in-words.ts';
import { callerInWords } from '../offer.ts';
import { PhoneLink } from './PhoneLines.tsx';
import { langAsWritten, Sentence, useLanguage } from './speech.tsx';

interface NextStepsProps {
	confirmation: Confirmation;
	provider: ReferralProvider;
}

/** What the provider will do, for the way of contact that was chosen. */
export function NextSteps({ confirmation, provider }: NextStepsProps) {
	const language = useLanguage();
	const { next } = language.words.journey;
	const { hours, afterHours } = provider.intake;
	const parts = {
		hours: hoursInWords(hours, language),
		afterHours: <span lang={langAsWritten(language)}>{afterHours}</span>,
	};
	return (
		<>
			<Channel {...{ confirmation, provider }} />
			{confirmation.toSupporter && <p>{next.supporter}</p>}
			{confirmation.contact.channel !== 'self' && (
				<p>
					<Sentence text={next.work} parts={parts} />
				</p>
			)}
		</>
	);
}

function Channel({ confirmation, provider }: NextStepsProps) {
	const language = useLanguage();
	const { next } = language.words.journey;
	const { contact } = confirmation;
	const { intake } = provider;
	const when = whenInWords({ confirmation, provider }, language);
	switch (contact.channel) {
		case 'call':
			return <Called {...{ confirmation, contact, provider }} />;
		case 'text':
			return <Texted {...{ confirmation, contact, provider }} />;
		case 'email': {
			const line = lineOf(intake.emailSubjects, contact.lineId, language);
			return <p>{fillIn(next.email, { when, line })}</p>;
		}
		case 'self':
			return <OnYourOwn intake={intake} keptUntil={contact.keptUntil} />;
		case 'trusted':
			return <p>{fillIn(next.trusted, { when })}</p>;
	}
}

type Call = Extract<Confirmation['contact'], { channel: 'call' }>;
type Text = Extract<Confirmation['contact'], { channel: 'text' }>;

function Called({ confirmation, contact, provider }: NextStepsProps & { contact: Call }) {
	const language = useLanguage();
	const { next } = language.words.journey;
	const number = callerInWords(provider.intake, language);
	const when = whenInWords({ confirmation, provider }, language);
	const lines = [
		fillIn(next.callFrom, { number, when }),
		fillIn(next.announce[contact.announce], { provider: provider.name }),
		contact.voicemail ? next.voicemailYes : next.voicemailNo,
		next.others[contact.someoneElse],
		missedInWords({ confirmation, provider }, language),
	];
	return (
		<ul>
			{lines.map((line) => (
				<li key={line}>{line}</li>
			))}
		</ul>
	);
}

function missedInWords({ confirmation, provider }: NextStepsProps, language: Language): string {
	const { tries: sentences } = language.words.journey.next;
	const tries = triesOf({ noReply: confirmation.noReply, provider });
	if (tries === 'two-weeks') return sentences.twoWeeks;
	return tries === 1 ? sentences.stop : counted(sentences, tries - 1, language);
}

function Texted({ confirmation, contact, provider }: NextStepsProps & { contact: Text }) {
	const language = useLanguage();
	const { next } = language.words.journey;
	const { textNumber, textSender, textLines } = provider.intake;
	if (contact.first === 'me-first' && textNumber) {
		// A number that takes texts, so it is not a link to call.
		const number = <strong class="phone">{textNumber}</strong>;
		return (
			<p>
				<Sentence text={next.textYouFirst} parts={{ number }} />
			</p>
		);
	}
	const parts = {
		when: whenInWords({ confirmation, provider }, language),
		line: lineOf(textLines, contact.lineId, language),
		stop: stopInWords({ confirmation, provider }, language),
	};
	const sentence = textSender ? next.textFrom : next.text;
	return <p>{fillIn(sentence, { ...parts, sender: textSender ?? '' })}</p>;
}

function stopInWords({ confirmation, provider }: NextStepsProps, language: Language): string {
	const { textStop } = language.words.journey.next;
	const tries = triesOf({ noReply: confirmation.noReply, provider });
	return tries === 'two-weeks' ? textStop.twoWeeks : counted(textStop, tries, language);
}

function OnYourOwn({ intake: { selfContact }, keptUntil }: { intake: Intake; keptUntil: string }) {
	const language = useLanguage();
	const { next } = language.words.journey;
	const { line, say } = selfContact;
	return (
		<>
			<p>
				<Sentence
					text={next.selfCall}
					parts={{ phone: <PhoneLink phone={line.phone} />, hours: hoursOf(line, language) }}
				/>
			</p>
			<p>{fillIn(next.selfSay, { words: quote(say, language) })}</p>
			<p>{fillIn(next.selfKept, { date: dayInWords(keptUntil, language) })}</p>
		</>
	);
}

function lineOf(lines: Intake['textLines'], id: string, language: Language): string {
	const { chosenWords } = language.words.journey.next;
	return quote(lines.find((line) => line.id === id)?.text ?? chosenWords, language);
}

/** By which real time they are in touch; where none can be promised, their declared target: "within 2 working days". */
function whenInWords({ confirmation, provider }: NextStepsProps, language: Language): string {
	const { promised } = confirmation;
	const { by, workingDays, workingHours } = language.words.times;
	if (promised !== undefined) {
		return fillIn(by, { moment: momentInWords(endingAt(promised), language) });
	}
	const { value, unit } = provider.intake.firstContactTarget;
	return counted(unit === 'working-days' ? workingDays : workingHours, value, language);
}
