/** Where the browser tests find what tests/support/start-hosts.ts started. */
export interface Hosts {
	/** Origin of the Node host. */
	node: string;
	/** Origin of the Worker host, real workerd with D1. */
	worker: string;
	/** Origin of the neutral site that "Exit this page" leads to. */
	neutral: string;
	/** Data folder of the Node host. */
	dataDir: string;
}

/** The hosts of this run. Throws where the tests were started without their set-up. */
export const hosts = readHosts(process.env['WAYMARK_HOSTS']);

function readHosts(text: string | undefined): Hosts {
	if (text === undefined)
		throw new Error('Start the browser tests with npm test, which starts the hosts.');
	return JSON.parse(text) as Hosts;
}
