import { pageAnswer } from './answer.ts';
import { headersFor } from './headers.ts';
import type { Log } from './log.ts';
import { createSpeeches, type Shells } from './speeches.ts';
import { functionDataSchema } from '../referral/function-data.ts';

/** The page of a Worker whose settings are wrong: nothing was received, and the phone numbers still stand. */
export function misconfigured(parts: { shells: Shells; data: unknown; log: Log }): Response {
	const { shells, data, log } = parts;
	log({ event: 'misconfigured', route_id: 'other', status: 503, ms_bucket: 0 });
	const [{ pages }] = createSpeeches(shells, functionDataSchema.parse(data));
	const headers = { ...headersFor('/referral/'), 'Retry-After': '5' };
	return pageAnswer(pages.notReceived({}), { status: 503, headers });
}
