import { describe, expect, it } from 'vitest';
import { isRetired, retiredNumbers } from '../../src/directory/contact.ts';
import { builtFile, builtFiles } from '../support/site.ts';
import { readParts } from '../../scripts/content/read-parts.ts';

const parts = readParts();
const digits = (text: string) => text.replaceAll(/\D/g, '');

/** Every number that content holds, with the endings of lines that are not printed any more. */
const ended = parts.helplines.filter(({ data }) => data.status.startsWith('ended'));
const endedNames = ended.map(({ data }) => data.name);

/** Numbers that may be called: of lines that still answer, services, teams and areas, and what the site says itself. */
const callable = new Set(
	[
		...parts.helplines
			.filter((one) => !ended.includes(one))
			.flatMap(({ data }) => [data.phone, data.textNumber]),
		...parts.services.flatMap(({ data }) => data.channels.map(({ phone }) => phone)),
		...parts.providers.flatMap(({ data }) => [data.intake.callerNumber, data.intake.textNumber]),
		...parts.areas.flatMap(({ data }) => [data.policeNonEmergency, data.childrensServicesPhone]),
		...parts.agePolicies.map(({ data }) => data.childrensServicesPhone),
		'999',
		'101',
	].map((phone) => digits(phone ?? '')),
);

/** Text files that are published. */
const files = ['.html', '.json', '.xml', '.txt', '.csv', '.js'].flatMap((ending) =>
	builtFiles(ending),
);

/** Runs of digits as people write numbers, with the spaces, hyphens and tags between taken out. */
function numbersIn(text: string): string[] {
	return text.match(/(?<!\d)0(?:[\s\u00a0-]?\d){9,10}(?!\d)/g) ?? [];
}

describe('the whole build', () => {
	it('is read: it holds more than 300 files', () => {
		expect(files.length).toBeGreaterThan(300);
	});

	it.each(retiredNumbers)('holds the retired number %s nowhere, in no grouping', (retired) => {
		const grouped = new RegExp(digits(retired).split('').join('[\\s\\u00a0-]?'));
		expect(files.filter((file) => grouped.test(builtFile(file).toString('utf8')))).toEqual([]);
	});

	it('calls and texts no number that content does not hold', () => {
		const links = builtFiles('.html').flatMap((file) =>
			[
				...builtFile(file)
					.toString('utf8')
					.matchAll(/href="(?:tel|sms):([^"]*)"/g),
			].map((match) => match[1] ?? ''),
		);
		const unknown = links.filter((number) => !callable.has(number.replace(/^18001(?=0)/, '')));
		expect([...new Set(unknown)]).toEqual([]);
		expect(links.some((number) => isRetired(number))).toBe(false);
	});

	it('prints no number on a page that content does not hold', () => {
		const printed = builtFiles('.html').flatMap((file) =>
			numbersIn(
				builtFile(file)
					.toString('utf8')
					.replaceAll(/<[^>]+>/g, ' '),
			),
		);
		expect([...new Set(printed.map(digits))].filter((number) => !callable.has(number))).toEqual([]);
	});

	it('offers no line that has ended', () => {
		const offering = builtFiles('.html').filter((file) =>
			endedNames.some((name) =>
				new RegExp(`<h[23][^>]*>${name}<`).test(builtFile(file).toString('utf8')),
			),
		);
		expect(endedNames.length).toBeGreaterThan(0);
		expect(offering).toEqual([]);
	});
});

describe('the emergency block', () => {
	it('says word for word what the police have to approve', () => {
		const html = builtFile('help/index.html').toString('utf8');
		const block = /<section[^>]*id="emergency"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
		const text = block
			.replaceAll(/<[^>]+>/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.replaceAll(' .', '.');
		expect(text.trim()).toBe(
			'In danger now? Call 999 If you are in danger now, call 999. If you cannot speak: Call 999 from a mobile. Listen. If you can, cough or tap the phone. If you do not answer you will be asked to press 55. That puts you through to the police. If you do not press 55 the call may end. Pressing 55 does not tell the police where you are. If you are Deaf or cannot use your voice: Use 999 BSL at 999bsl.co.uk. Or call 18000 with Relay UK. Or text 999, if your phone is already registered for emergency texts.',
		);
	});
});
