import type { Language } from '../words/language.ts';
import type { FunctionData, ReferralArea } from './function-data.ts';

/** An area, what the build told about all of them, and the language in which it is read. */
export interface Place {
	area: ReferralArea;
	data: FunctionData;
	language: Language;
}
