import type { FunctionData } from '../function-data.ts';
import { SomeoneNow } from './PhoneLines.tsx';

/** The check page without a draft: it expired, was cleared, or the browser keeps no cookie. */
export function NoDraft({ data }: { data: FunctionData }) {
	return (
		<>
			<h1>These answers have been cleared for your privacy</h1>
			<p>Nothing was sent. You can start again, or call one of the numbers below.</p>
			<h2>Start again</h2>
			<ul>
				{data.areas.map(({ id, name }) => (
					<li key={id}>
						<a href={`/${id}/refer/`}>Ask for support in {name}</a>
					</li>
				))}
			</ul>
			<h2>If you see this page every time</h2>
			<p>
				Your browser may refuse the small cookie that holds your answers for 30 minutes. Use this
				form instead. It sends everything from one page.
			</p>
			<form method="post" action="/referral/draft" autocomplete="off">
				<div class="govuk-form-group">
					<label class="govuk-label">
						<span class="line">Your area</span>
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
					Open the one-page form
				</button>
			</form>
			<SomeoneNow lines={data.phoneLines} />
		</>
	);
}
