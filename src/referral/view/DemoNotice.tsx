import { Sentence, useLanguage } from './speech.tsx';

/** Said on every page of the journey while the site is a demonstration. */
export function DemoNotice() {
	const { notice } = useLanguage().words.frame.demo;
	return (
		<div class="demo-notice">
			<p>
				<Sentence text={notice} />
			</p>
		</div>
	);
}
