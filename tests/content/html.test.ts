import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtFile, builtFiles } from '../support/site.ts';

/** Reads .htmlvalidate.json, as the command of the same name does. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What the validator says of a page, one line a finding. */
async function findings(file: string): Promise<string[]> {
	const report = await validator.validateString(builtFile(file).toString('utf8'), `dist/${file}`);
	const messages = report.results.flatMap((result) => result.messages);
	return messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`);
}

describe('built pages', () => {
	it.each(builtFiles('.html'))('%s is valid HTML', async (file) => {
		expect(await findings(file)).toEqual([]);
	});
});
