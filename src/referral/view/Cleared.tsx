import type { FunctionData } from '../function-data.ts';
import { InDanger, PhoneLines } from './PhoneLines.tsx';
import { useLanguage } from './speech.tsx';

/** The confirmation, opened again or too late. */
export function Cleared({ data }: { data: FunctionData }) {
	const { cleared } = useLanguage().words.journey;
	return (
		<>
			<h1>{cleared.title}</h1>
			<p>{cleared.received}</p>
			<h2>{cleared.unsure}</h2>
			<InDanger />
			<PhoneLines lines={data.phoneLines} />
		</>
	);
}
