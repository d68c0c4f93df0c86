import type { FunctionData, ReferralArea } from '../function-data.ts';
import { useLanguage } from './speech.tsx';

interface NotReviewedProps {
	/** The area of the page; a page without one speaks for all. */
	area?: ReferralArea | undefined;
	data: Pick<FunctionData, 'areas'>;
}

/** Said first on a page in a language that nobody has reviewed for its area. */
export function NotReviewed({ area, data }: NotReviewedProps) {
	const { code, words } = useLanguage();
	const areas = area ? [area] : data.areas;
	const isHere = areas.some(({ notReviewed = [] }) => notReviewed.some((one) => one === code));
	return isHere ? <p class="not-reviewed">{words.frame.notReviewed}</p> : null;
}
