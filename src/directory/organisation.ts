import * as z from 'zod';
import { slug, webAddress, words } from './fields.ts';
import { sourced } from './source.ts';

/** A charity, company or public body that runs services, wins contracts or takes grants. */
export const organisationSchema = z.strictObject({
	/** Id. */
	id: slug,
	/** Name as it writes itself. */
	name: words(120),
	/** What it is. */
	kind: z.enum(['charity', 'company', 'public-body', 'network', 'partnership']),
	/** Its web site. */
	website: webAddress.optional(),
	/** True for an organisation that stands in for one nobody has named. */
	demo: z.boolean().default(false),
	...sourced,
});

/** An organisation. */
export type Organisation = z.output<typeof organisationSchema>;
