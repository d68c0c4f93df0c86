import type { RawAnswers } from '../answers.ts';
import type { ReferralArea } from '../function-data.ts';
import { ageOf } from '../routing.ts';
import { useLanguage } from './speech.tsx';

/** What a young person is told before saying what happened, where the area's policy has it. */
export function YoungTold({ area, raw }: { area: ReferralArea; raw: RawAnswers }) {
	const { youngTold } = useLanguage().words.journey.form;
	const age = ageOf(raw);
	if (!age || area.bands[age].notice !== 'young-person') return null;
	return <p class="notice">{youngTold}</p>;
}
