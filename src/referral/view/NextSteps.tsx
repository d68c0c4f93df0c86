import type { ComponentChildren } from 'preact';
import type { Confirmation } from '../confirmation.ts';
import type { Intake, ReferralProvider } from '../function-data.ts';
import { hoursInWords } from '../safe-times.ts';
import { quote } from '../wording.ts';
import { PhoneLink } from './PhoneLines.tsx';

interface NextStepsProps {
	confirmation: Confirmation;
	provider: ReferralProvider;
}

/** What the provider will do, for the way of contact that was chosen. */
export function NextSteps({ confirmation, provider }: NextStepsProps) {
	const { intake } = provider;
	return (
		<>
			<Channel contact={confirmation.contact} provider={provider} />
			{confirmation.toSupporter && <p>They will talk to you about how to support them safely.</p>}
			{confirmation.contact.channel !== 'self' && (
				<p>
					They work {hoursInWords(intake.hours)}. {intake.afterHours}
				</p>
			)}
		</>
	);
}

function Channel({
	contact,
	provider,
}: {
	contact: Confirmation['contact'];
	provider: ReferralProvider;
}) {
	switch (contact.channel) {
		case 'call':
			return <Called contact={contact} provider={provider} />;
		case 'text':
			return <Texted contact={contact} intake={provider.intake} />;
		case 'email':
			return (
				<p>
					They will email {soon(provider.intake)}. The subject will be{' '}
					{lineOf(provider.intake.emailSubjects, contact.lineId)}.
				</p>
			);
		case 'self':
			return <OnYourOwn intake={provider.intake} />;
		case 'trusted':
			return (
				<p>
					They will call the person you named {soon(provider.intake)}. They will ask for them by
					name and say nothing to anyone else.
				</p>
			);
	}
}

type Call = Extract<Confirmation['contact'], { channel: 'call' }>;
type Text = Extract<Confirmation['contact'], { channel: 'text' }>;

function Called({ contact, provider }: { contact: Call; provider: ReferralProvider }) {
	const { intake, name } = provider;
	return (
		<ul>
			<li>
				They will call from {callerOf(intake)} {soon(intake)}, only at the times you chose.
			</li>
			<li>They will {announcement(contact.announce, name)}.</li>
			<li>They {contact.voicemail ? 'will' : 'will not'} leave a message.</li>
			<li>If someone else answers they will {reactions[contact.someoneElse]}.</li>
			<li>{triesOf(intake.attempts)}</li>
		</ul>
	);
}

const reactions: Readonly<Record<Call['someoneElse'], string>> = {
	'hang-up': 'hang up without speaking',
	'wrong-number': 'say it is a wrong number',
	'ask-name': 'ask by name and say nothing else',
	'say-who': 'say who is calling',
};

function announcement(announce: Call['announce'], name: string): string {
	const words = {
		yes: `say they are from ${name}`,
		'only-me': `say they are from ${name} only when they speak to the right person`,
		no: 'not say where they are calling from',
		cover: 'give the name you chose',
	};
	return words[announce];
}

function triesOf(attempts: number): string {
	const more = attempts - 1;
	if (more === 0) return 'If you miss it they stop.';
	return `If you miss it they try ${more} more ${more === 1 ? 'time' : 'times'}, then stop.`;
}

function Texted({ contact, intake }: { contact: Text; intake: Intake }) {
	if (contact.first === 'me-first' && intake.textNumber) {
		return (
			<p>
				Text <Number>{intake.textNumber}</Number> when it is safe. You can send just your reference.
				They reply only after you text.
			</p>
		);
	}
	const texts = intake.attempts === 1 ? '1 text' : `${intake.attempts} texts`;
	return (
		<p>
			They will text {intake.textSender ? `from ${intake.textSender} ` : ''}
			{soon(intake)}, at the times you chose. It will say exactly:{' '}
			{lineOf(intake.textLines, contact.lineId)}. If you do not reply they stop after {texts}.
		</p>
	);
}

/** A number that takes texts, so it is not a link to call. */
function Number({ children }: { children: ComponentChildren }) {
	return <strong class="phone">{children}</strong>;
}

function OnYourOwn({ intake: { selfContact } }: { intake: Intake }) {
	const { line, say } = selfContact;
	return (
		<>
			<p>
				Call <PhoneLink phone={line.phone} />, {line.hours}, when it is safe, and give the
				reference. There is no rush.
			</p>
			<p>You can say: {quote(say)}</p>
			<p>They keep your answers for 30 days at most, then delete them.</p>
		</>
	);
}

function callerOf({ callerDisplay, callerNumber }: Intake): string {
	return callerDisplay === 'shown' && callerNumber ? callerNumber : 'a withheld number';
}

function lineOf(lines: Intake['textLines'], id: string): string {
	return quote(lines.find((line) => line.id === id)?.text ?? 'the words you chose');
}

/** The provider's declared target in words: "within 2 working days". */
function soon({ firstContactTarget: { value, unit } }: Intake): string {
	const name = unit === 'working-days' ? 'working day' : 'working hour';
	return `within ${value} ${name}${value === 1 ? '' : 's'}`;
}
