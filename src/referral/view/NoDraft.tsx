import type { FunctionData } from '../function-data.ts';
import { fillIn } from '../../words/say.ts';
import { SomeoneNow } from './PhoneLines.tsx';
import { useLanguage } from './speech.tsx';

/** The check page without a draft: it expired, was cleared, or the browser keeps no cookie. */
export function NoDraft({ data }: { data: FunctionData }) {
	const { base, words } = useLanguage();
	const { noDraft } = words.journey;
	return (
		<>
			<h1>{noDraft.title}</h1>
			<p>{noDraft.lead}</p>
			<h2>{noDraft.again}</h2>
			<ul>
				{data.areas.map(({ id, name }) => (
					<li key={id}>
						<a href={`${base}/${id}/refer/`}>{fillIn(noDraft.askIn, { area: name })}</a>
					</li>
				))}
			</ul>
			<h2>{noDraft.everyTime}</h2>
			<p>{noDraft.cookie}</p>
			<form method="post" action={`${base}/referral/draft`} autocomplete="off">
				<div class="govuk-form-group">
					<label class="govuk-label">
						<span class="line">{noDraft.area}</span>
						<select class="govuk-select" name="area">
							{data.areas.map(({ id, name }) => (
								<option value={id} key={id}>
									{name}
								</option>
							))}
						</select>
					</label>
				</div>
				<button class="button button--quiet" type="submit" name="onepage" value="yes">
					{noDraft.open}
				</button>
			</form>
			<SomeoneNow lines={data.phoneLines} />
		</>
	);
}
