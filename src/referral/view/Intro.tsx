import type { ComponentChildren } from 'preact';
import type { Language } from '../../words/language.ts';
import type { FunctionData, ReferralArea, ReferralProvider } from '../function-data.ts';
import { hoursOf } from '../hours-in-words.ts';
import { DemoNotice } from './DemoNotice.tsx';
import { NotReviewed } from './NotReviewed.tsx';
import { PhoneLink } from './PhoneLines.tsx';
import { Sentence, Speak } from './speech.tsx';

interface IntroProps {
	area: ReferralArea;
	/** The area's general provider: most answers go there. */
	provider: ReferralProvider;
	data: FunctionData;
	language: Language;
	/** Whether a script shows the form in steps, so that nothing is kept anywhere until Send. */
	isStepped?: boolean;
}

/** The page before the form: what it takes, who receives it, and how to leave. */
export function Intro(props: IntroProps) {
	const { area, data, language, isStepped = false } = props;
	const { intro, title } = language.words.journey;
	const find = (inside: ComponentChildren) => <a href="/find/">{inside}</a>;
	return (
		<Speak language={language}>
			<NotReviewed {...{ area, data }} />
			<h1 id="journey-title" tabindex={-1}>
				{title}
			</h1>
			{data.demo && <DemoNotice />}
			<p>
				<Sentence text={intro.where} parts={{ area: area.name, find }} />
			</p>
			<p class="lead">{intro.lead}</p>
			<ul>
				<li>{intro.time}</li>
				<li>
					<WhoReads {...props} />
				</li>
				<li>{isStepped ? intro.keptHere : intro.keptPlain}</li>
				<li>{intro.noReturn}</li>
				<li>
					<Sentence text={intro.leave} parts={{ exit: data.exit.name }} />{' '}
					{isStepped && `${intro.leaveShift} `}
					{intro.leaveLimit}
				</li>
				<li>
					<Watched {...props} />
				</li>
				<li>
					<a href="/safety/">{intro.safety}</a>
				</li>
			</ul>
			<p>{intro.duty}</p>
		</Speak>
	);
}

function WhoReads({ area, provider, language }: IntroProps) {
	const parts = { provider: provider.name, service: provider.serviceName, body: area.bodyName };
	return <Sentence text={language.words.journey.intro.whoReads} parts={parts} />;
}

function Watched({ provider, language }: IntroProps) {
	const { line } = provider.intake.selfContact;
	const parts = { phone: <PhoneLink phone={line.phone} />, hours: hoursOf(line, language) };
	return <Sentence text={language.words.journey.intro.watched} parts={parts} />;
}
