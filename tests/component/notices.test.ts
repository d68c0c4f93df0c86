import { describe, expect, it } from 'vitest';
import { readParts } from '../../scripts/content/read-parts.ts';
import AccessibilityStatement from '../../src/components/AccessibilityStatement.astro';
import PrivacyTable from '../../src/components/PrivacyTable.astro';
import { whoAnswersTable } from '../../src/components/who-answers.ts';
import { collected } from '../../src/referral/collected.ts';
import { render, textOf } from './render.ts';

const [own] = readParts().accessibility;
if (own === undefined) throw new Error('content/accessibility/statement.yml: Put it back.');
const statement = own.data;

const headings = (html: string) =>
	[...html.matchAll(/<h[23][^>]*>\s*(.*?)\s*<\/h[23]>/gsu)].map(([, words]) => words);

describe('PrivacyTable', () => {
	it('says of every answer what it is and why it is asked, each part folded away', async () => {
		const html = await render(PrivacyTable, { props: { of: 'answers' } });
		for (const { what, why } of Object.values(collected)) {
			expect(textOf(html)).toContain(what);
			expect(textOf(html)).toContain(why);
		}
		expect(html.match(/<details>/g)).toHaveLength(5);
	});

	it('takes how long things are kept from the code that erases them', async () => {
		const text = textOf(await render(PrivacyTable, { props: { of: 'keeping' } }));
		expect(text).toContain('7 days after the service has dealt with it, 30 days at most');
		expect(text).toContain('90 days, without any answer');
	});
});

describe('who is responsible', () => {
	it('is not published until it is settled, and then by name', () => {
		const privacy = {
			controller: { name: 'The body', contact: 'enquiries@example.org' },
			dpoContact: 'dpo@example.org',
			processors: ['The host'],
			icoNumber: 'Z0000000',
			regulatorName: 'The regulator',
			complaintsUrl: 'https://example.org/complaints',
		};
		expect(whoAnswersTable([{ name: 'Dorset' }, { name: 'Surrey', privacy }]).rows).toEqual([
			['Dorset', 'Not published'],
			[
				'Surrey',
				'The body, enquiries@example.org. Data protection officer: dpo@example.org. Registered as Z0000000. On its behalf: The host. Complaints: https://example.org/complaints, then The regulator.',
			],
		]);
	});
});

describe('AccessibilityStatement', () => {
	it('has the parts of the law’s model, in its order', async () => {
		expect(headings(await render(AccessibilityStatement, { props: { statement } }))).toEqual([
			'What you should be able to do',
			'How accessible this website is',
			'Feedback and contact',
			'Enforcement procedure',
			'Technical information about this website’s accessibility',
			'Compliance status',
			'Non-accessible content',
			'Non-compliance with the accessibility regulations',
			'Disproportionate burden',
			'Content that is not within the scope of the accessibility regulations',
			'What we are doing to improve accessibility',
			'Preparation of this accessibility statement',
		]);
	});

	it('says that nothing is known yet, and what fails', async () => {
		const text = textOf(await render(AccessibilityStatement, { props: { statement } }));
		expect(text).toContain('Not yet known: no audit');
		expect(text).toContain('This fails WCAG 2.2 success criterion 1.3.5.');
		expect(text).toContain('No day for mending it is published.');
		expect(text).toContain('Nobody has tested it with people who use assistive technology.');
	});

	it('commits the body, and says how to be reached, once both are known', async () => {
		const settled = {
			...statement,
			body: 'The body',
			status: 'partial' as const,
			contact: {
				email: 'access@example.org',
				formUrl: 'https://example.org/access',
				phone: '01632 960001',
				answerWithin: 5,
				formats: ['large print', 'Easy Read'],
				visits: 'There is a hearing loop.',
			},
		};
		const text = textOf(await render(AccessibilityStatement, { props: { statement: settled } }));
		expect(text).toContain('This website is partially compliant with');
		expect(text).toContain('The body is committed to making its website accessible');
		expect(text).toContain('You get an answer within 5 working days.');
		expect(text).toContain('There is a hearing loop.');
	});
});
