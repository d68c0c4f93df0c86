import type { Language } from '../../words/language.ts';
import { Sentence, useLanguage } from './speech.tsx';

interface EmergencyProps {
	/** The section's id; another one where the block stands a second time on a page. */
	id?: string;
	/** The language, on a page that does not speak one already. */
	language?: Language;
}

/**
 * What to do in danger, word for word as the police force approves it, the same on every page: a
 * change here is a change for every area at once.
 */
export function Emergency({ id = 'emergency', language }: EmergencyProps) {
	const here = useLanguage();
	const { emergency } = (language ?? here).words.frame;
	const whole = (inside: preact.ComponentChildren) => <span class="whole">{inside}</span>;
	// The block is a landmark once on a page: a second of the same name would help nobody to find either.
	const Frame = id === 'emergency' ? 'section' : 'div';
	return (
		<Frame
			class="emergency"
			id={id}
			aria-labelledby={id === 'emergency' ? `${id}-title` : undefined}
		>
			<h2 id={`${id}-title`}>
				<Sentence text={emergency.title} parts={{ whole }} />
			</h2>
			<ul>
				<li>
					<Sentence text={emergency.call} parts={{ n999: <a href="tel:999">999</a> }} />
				</li>
				<li>
					<Sentence text={emergency.silent} />
				</li>
				<li>
					<Sentence text={emergency.deaf} parts={{ bsl: <BslLink /> }} />
				</li>
			</ul>
		</Frame>
	);
}

function BslLink() {
	return (
		<a href="https://999bsl.co.uk/" rel="noreferrer">
			999bsl.co.uk
		</a>
	);
}
