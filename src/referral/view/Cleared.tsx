import type { FunctionData } from '../function-data.ts';
import { PhoneLines, PhoneLink } from './PhoneLines.tsx';

/** The confirmation, opened again or too late. */
export function Cleared({ data }: { data: FunctionData }) {
	return (
		<>
			<h1>This page has been cleared for your privacy</h1>
			<p>If you sent a request, it was received if you saw a reference.</p>
			<h2>If you are not sure, or need someone now</h2>
			<p>
				In danger, call <PhoneLink phone="999" />.
			</p>
			<PhoneLines lines={data.phoneLines} />
		</>
	);
}
