import { allAnswers, type RawAnswers } from '../answers.ts';
import { questions } from '../questions.ts';

/** Every answer as hidden fields, for a browser that keeps no draft. */
export function CarriedAnswers({ raw }: { raw: RawAnswers }) {
	return (
		<>
			{questions.flatMap(({ key }) =>
				allAnswers(raw, key).map((value) => (
					<input type="hidden" name={key} value={value} key={`${key} ${value}`} />
				)),
			)}
		</>
	);
}
