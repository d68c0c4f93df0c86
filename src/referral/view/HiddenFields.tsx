import { formVersion } from '../schema.ts';
import { useLanguage } from './speech.tsx';

/** What travels with a form beside the answers. */
export interface Hidden {
	area: string;
	thread: string;
	token: string;
	formVersion: string;
}

/** Hidden fields of a form; one without a thread yet is that of the static page. */
export function HiddenFields({ hidden }: { hidden: { area: string } | Hidden }) {
	const fields = Object.entries({ formVersion, ...hidden });
	return (
		<>
			{fields.map(([name, value]) => (
				<input type="hidden" name={name} value={value} key={name} />
			))}
		</>
	);
}

/** A field that people do not see and programs fill in. A filled one is looked at, never refused. */
export function Trap() {
	const { trap } = useLanguage().words.journey.form;
	return (
		<div class="trap">
			<label>
				{trap}
				<input name="website" type="text" tabindex={-1} autocomplete="off" />
			</label>
		</div>
	);
}
