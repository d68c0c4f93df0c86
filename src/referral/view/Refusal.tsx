import type { FunctionData } from '../function-data.ts';
import type { Words } from '../../words/language.ts';
import { SomeoneNow } from './PhoneLines.tsx';
import { useLanguage } from './speech.tsx';

/** Why a request is not answered with the page that was asked for. */
export type RefusalKind =
	| 'not-found'
	| 'method'
	| 'too-large'
	| 'wrong-type'
	| 'bad-request'
	| 'too-many'
	| 'too-many-codes';

/** The page's heading, for its title. */
export function refusalHeading(kind: RefusalKind, { journey }: Words): string {
	return journey.refusal[kind].heading;
}

/** A refusal that says what to do, with the numbers that always help. */
export function Refusal({ kind, data }: { kind: RefusalKind; data: FunctionData }) {
	const { refusal } = useLanguage().words.journey;
	const { heading, todo } = refusal[kind];
	return (
		<>
			<h1>{heading}</h1>
			<p class="lead">{todo}</p>
			<p>
				<a href="/">{refusal.home}</a>
			</p>
			<SomeoneNow lines={data.phoneLines} />
		</>
	);
}
