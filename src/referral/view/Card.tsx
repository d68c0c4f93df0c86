import { cardInWords, type CardParts } from '../card-words.ts';
import { useLanguage } from './speech.tsx';

/** What they will do and say, word for word, so that nobody has to guess what will be heard. */
export function Card({ contact, callMe, noReply, provider }: CardParts) {
	const language = useLanguage();
	const { title, recheck } = language.words.journey.card;
	return (
		<section class="card" aria-labelledby="card-title">
			<h2 id="card-title">{title}</h2>
			<ul>
				{cardInWords({ contact, callMe, noReply, provider }, language).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p class="quiet">{recheck}</p>
		</section>
	);
}
