import { describe, expect, it } from 'vitest';
import Facts from '../../src/components/Facts.astro';
import { fact, known } from '../../src/components/facts.ts';
import Line from '../../src/components/Line.astro';
import PhoneLine from '../../src/components/PhoneLine.astro';
import Quotation from '../../src/components/Quotation.astro';
import { helplineSchema } from '../../src/directory/helpline.ts';
import { render, textOf } from './render.ts';

const line = helplineSchema.parse({
	id: 'example-line',
	name: 'Example line',
	phone: '01632 960 001',
	whoFor: 'anyone who reads a test',
	coverage: ['england', 'wales'],
	hours: 'day-and-night',
	hoursSource: 'https://example.org/',
	cost: 'free',
	checkedOn: null,
	checkedBy: null,
	status: 'check',
});

describe('Line', () => {
	it('prints a number that does not break and can be tapped', async () => {
		const html = await render(Line, { props: { line, lines: [line] } });
		expect(html).toContain('href="tel:01632960001"');
		expect(html).toContain('01632\u00a0960\u00a0001');
	});

	it('prints no hours until somebody has confirmed them', async () => {
		const text = textOf(await render(Line, { props: { line, lines: [line] } }));
		expect(text).toContain('Check opening times');
		expect(text).not.toContain('day and night');
	});

	it('prints the hours of a confirmed line, and where it answers', async () => {
		const live = { ...line, status: 'live' };
		const text = textOf(await render(Line, { props: { line: live, lines: [live] } }));
		expect(text).toContain('Open day and night · Free to call · England and Wales');
	});
});

describe('ways to reach a line', () => {
	const whole = {
		...line,
		status: 'live',
		hours: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
		textNumber: '07700 900 123',
		relay: true,
		bsl: 'By video',
		email: 'line@example.org',
	};
	const always = { ...line, id: 'always', name: 'Always there', status: 'live' };

	it('are a number to tap for calls, texts and Relay UK, an email address, and British Sign Language', async () => {
		const html = await render(Line, { props: { line: whole, lines: [whole, always] } });
		expect(html).toContain('href="tel:01632960001"');
		expect(html).toContain('href="sms:07700900123"');
		expect(html).toContain('href="tel:1800101632960001"');
		expect(html).toContain('href="mailto:line@example.org"');
		expect(textOf(html)).toContain('British Sign Language: By video');
	});

	it('name a line that is open when this one is closed', async () => {
		const html = await render(Line, { props: { line: whole, lines: [whole, always] } });
		expect(textOf(html)).toContain('Closed? Always there is open day and night: 01632 960 001');
	});

	it('leave whether it is open now to the clock: the file claims nothing', async () => {
		const html = await render(Line, { props: { line: whole, lines: [whole, always] } });
		expect(html).toContain('data-hours="mon 09:00-17:00" data-bank-holidays="unknown" hidden');
		expect(textOf(html)).not.toMatch(/open now|closed now/i);
	});
});

describe('PhoneLine', () => {
	it('finds the number by the id that staff wrote', async () => {
		const html = await render(PhoneLine, {
			props: { id: 'example-line' },
			locals: { helplines: [line] },
		});
		expect(html).toContain('href="tel:01632960001"');
	});

	it('stops the build for an id that no printable line has', async () => {
		const unknown = render(PhoneLine, { props: { id: 'exampel' }, locals: { helplines: [line] } });
		await expect(unknown).rejects.toThrow('<PhoneLine id="exampel" />: There is no such line');
	});
});

describe('Quotation', () => {
	it('stands as a quotation with who said it', async () => {
		const html = await render(Quotation, {
			props: { source: 'A speaker' },
			slots: { default: '<p>Their words.</p>' },
		});
		expect(html).toMatch(/<figure[^>]*> ?<blockquote><p>Their words.<\/p><\/blockquote>/);
		expect(html).toMatch(/<figcaption>\s*A speaker\s*<\/figcaption>/);
	});
});

describe('Facts', () => {
	it('says that what no source tells is not published', async () => {
		const facts = [fact('Ages'), ...known(fact('Known as', undefined), fact('Who', 'Anyone'))];
		expect(textOf(await render(Facts, { props: { facts } }))).toBe(
			'Who Anyone Not published: ages.',
		);
	});
});
