import { uncheckedLines } from '../referral-lines.ts';

/** Says that what was opened is not what the form asks; what it says is drawn once that has been read. */
export function UncheckedWarning() {
	return (
		<div class="desk-alarm" role="note">
			<h3>Unchecked: nothing here says how it is safe to be in touch</h3>
			<p>
				These answers are not as the form asks. There is no card that could be trusted, so take
				nothing as safe: no call, no text, no voicemail, until your team has agreed on a way.
			</p>
		</div>
	);
}

/** Content that does not fit the form, line by line, as text and nothing else. */
export function Unchecked({ content }: { content: unknown }) {
	return (
		<dl class="desk-rows">
			{uncheckedLines(content).map(([name, value], at) => (
				<div key={at} class="desk-row">
					<dt>
						<bdi>{name}</bdi>
					</dt>
					<dd>
						<bdi>{value}</bdi>
					</dd>
				</div>
			))}
		</dl>
	);
}
