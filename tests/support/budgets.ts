/**
 * What a page may weigh, in bytes after brotli, and how many requests it may make. A phone on a poor
 * network at 2 am gets 14 KB in the first round trips of a connection.
 */
export const budgets = {
	/** HTML and CSS of a content page. */
	contentPage: 14 * 1024,
	/** Requests of a content page: the page, its style sheets, its script. */
	contentRequests: 4,
	/** Script of a content page. */
	contentScript: 1.5 * 1024,
	/** Script of a list of services or lines, on top of that of every content page: what is open now, the filter. */
	directoryScript: 3 * 1024,
	/** Script that shows the field of the area finder, on top of that of every content page. */
	finderScript: 1.5 * 1024,
	/** What the finder fetches once its field is used, gzip: its script, and every postcode of Great Britain. */
	finderLate: { script: 8 * 1024, lookup: 24 * 1024 },
	/** What it fetches beside, gzip: known units of shared sectors, and place names if a name is typed. */
	finderBeside: { known: 25 * 1024, places: 104 * 1024 },
	/** Requests of a directory page beyond those: its script, and two parts that it shares with the form's. */
	directoryRequests: 3,
	/** Requests of a form page beyond those of a content page: its style sheet, and the parts of its script. */
	formRequests: 8,
	/** HTML and CSS of a form page. */
	formPage: 24 * 1024,
	/** Script that comes with a form page: the page before the first question, and what every page has. */
	formScript: 24 * 1024,
	/** The steps, loaded while that page is read. */
	formSteps: 32 * 1024,
	/** The sealing part, loaded while the answers are looked at. */
	formSealing: 8 * 1024,
	/** The desk's script, whole in one file so that nothing is fetched while a referral is opened. */
	deskScript: 68 * 1024,
	/** The script that makes keys, whole so that it works off the network. */
	deskKeysScript: 26 * 1024,
} as const;
