import type { FunctionData } from '../function-data.ts';
import { SomeoneNow } from './PhoneLines.tsx';

/** Why a request is not answered with the page that was asked for. */
export type RefusalKind =
	'not-found' | 'method' | 'too-large' | 'wrong-type' | 'bad-request' | 'too-many';

const words: Readonly<Record<RefusalKind, { heading: string; todo: string }>> = {
	'not-found': {
		heading: 'There is no page here',
		todo: 'Check the address, or begin at the first page.',
	},
	method: {
		heading: 'We have NOT received this',
		todo: 'This page cannot take answers. Go back to the form and press Continue there, or call.',
	},
	'too-large': {
		heading: 'We have NOT received this',
		todo: 'It was too long to read. Go back, shorten what you typed and press Continue again, or call.',
	},
	'wrong-type': {
		heading: 'We have NOT received this',
		todo: 'It did not come from the form on this site. Open the form and fill it in there, or call.',
	},
	'bad-request': {
		heading: 'We have NOT received this',
		todo: 'Part of it was missing. Open the form, check your answers and press Continue again, or call.',
	},
	'too-many': {
		heading: 'We have NOT received this',
		todo: 'Many requests came from this connection. Wait 10 minutes and send it again, or call now.',
	},
};

/** The page's heading, for its title. */
export function refusalHeading(kind: RefusalKind): string {
	return words[kind].heading;
}

/** A refusal that says what to do, with the numbers that always help. */
export function Refusal({ kind, data }: { kind: RefusalKind; data: FunctionData }) {
	return (
		<>
			<h1>{words[kind].heading}</h1>
			<p class="lead">{words[kind].todo}</p>
			<p>
				<a href="/">Go to the first page</a>
			</p>
			<SomeoneNow lines={data.phoneLines} />
		</>
	);
}
