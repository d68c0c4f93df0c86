import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { createPages } from '../../../src/function/page.tsx';
import { confirmationOf } from '../../../src/referral/confirmation.ts';
import { checkAnswers, formVersion, type RawAnswers } from '../../../src/referral/schema.ts';
import { english } from '../../../src/words/english.ts';
import { stopFields } from '../../../src/referral/stop-code.ts';
import { answers, area, data, place, placeWhere } from '../../unit/referral/place.ts';

const checker = new HtmlValidate(new FileSystemConfigLoader());
const shell = `<!DOCTYPE html><html lang="en"><head><title>%%TITLE%%</title>
<link rel="stylesheet" href="%%THEME%%"></head>
<body><a href="%%AREA_HOME%%">%%AREA_NAME%%</a><main>%%MAIN%%</main></body></html>`;
/** The pages in English, of these data. */
const pagesOf = (of: typeof data) => createPages({ shell, data: of, language: english });
const pages = pagesOf(data);
const hidden = { area: area.id, thread: 't'.repeat(22), token: 'token', formVersion };

/** The form with the problems of these answers. */
function withProblems(raw: RawAnswers): string {
	const checked = checkAnswers(raw, place);
	if (checked.kind !== 'problems') throw new Error(checked.kind);
	return pages.problems({ area, raw, problems: checked.problems, hidden });
}

/** A referral and its provider, for pages after the form. */
function ready(raw: RawAnswers) {
	const checked = checkAnswers(raw, place);
	if (checked.kind !== 'ready') throw new Error(JSON.stringify(checked));
	return checked;
}

function check(raw: RawAnswers, carried = false): string {
	return pages.check({ area, raw, ...ready(raw), hidden, carried });
}

function sent(raw: RawAnswers, from = pages): string {
	const { referral, provider } = ready(raw);
	const stored = { reference: '7KX9QF2WMC', code: '4R7K2W', holidays: [], sentAt: 0 };
	const receipt = { ...stored, provider, area };
	return from.sent({ confirmation: confirmationOf(referral, receipt) });
}

const every: [string, () => string][] = [
	['problems', () => withProblems({})],
	['problems of a call', () => withProblems({ who: 'child', contact: 'call' })],
	['edit', () => pages.edit({ area, raw: answers('text'), hidden })],
	['check', () => check(answers('call', { harm: ['sexual', 'fraud'] }))],
	['check without a draft', () => check(answers('email'), true)],
	['one page', () => pages.onePage({ area, hidden })],
	['sent', () => sent(answers('call'))],
	['sent on your own', () => sent(answers('self'))],
	['cleared', () => pages.cleared()],
	['no draft', () => pages.noDraft()],
	['not received', () => pages.notReceived({ area, retry: { thread: 'a', sealed: 'b' } })],
	['not found', () => pages.refusal('not-found')],
	['too many', () => pages.refusal('too-many')],
	['too many codes', () => pages.refusal('too-many-codes')],
	['stop', () => pages.stop({ page: 'ab'.repeat(16), wrong: [] })],
	['stop with problems', () => pages.stop({ page: 'ab'.repeat(16), wrong: [...stopFields] })],
	['stopped', () => pages.stopped()],
];

describe('every page of the function', () => {
	it.each(every)('%s is good HTML', async (_, draw) => {
		const report = await checker.validateString(draw());
		const found = report.results.flatMap(({ messages }) =>
			messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
		);
		expect(found).toEqual([]);
	});

	it.each(every)('%s refers to ids that are there, once each', (_, draw) => {
		const html = draw();
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const references = html.matchAll(
			/(?:aria-describedby="|aria-labelledby="|for="|href="#)([^"]+)"/g,
		);
		const missing = [...references]
			.flatMap(([, names = '']) => names.split(' '))
			.filter((name) => !ids.includes(name));
		expect(missing).toEqual([]);
	});

	it.each(every)('%s has one heading of the first level and a neutral title', (_, draw) => {
		const html = draw();
		expect(html.match(/<h1[ >]/g)).toHaveLength(1);
		const title = /<title>(.*)<\/title>/.exec(html)?.[1] ?? '';
		expect(title).not.toMatch(/crime|victim|abuse|rape|assault/i);
		expect(html).not.toContain('%%');
	});

	it.each(every)('%s has no inline style and no required field', (_, draw) => {
		expect(draw()).not.toMatch(/\sstyle=|\srequired|<style|<script/);
	});
});

describe('the form with problems', () => {
	it('says so in its title, and links each problem to its field', () => {
		const html = withProblems({ contact: 'call' });
		expect(html).toContain('<title>Error: Ask for support – Testshire</title>');
		expect(html).toContain('<a href="#q1-0">Select who this is for</a>');
		expect(html).toContain('<a href="#q8_1">Enter a phone number');
	});

	it('keeps what was typed and chosen', () => {
		const html = withProblems(answers('call', { phone: '12 34', callMe: 'Zoë' }));
		expect(html).toContain('value="12 34"');
		expect(html).toContain('value="Zoë"');
		expect(html).toMatch(/value="hang-up" checked/);
		expect(html).toMatch(/value="mon-am" checked/);
	});

	it('draws what was typed as text, never as markup', () => {
		const html = withProblems(answers('call', { phone: '"><script>alert(1)</script>%%MAIN%%' }));
		expect(html).not.toContain('<script>');
		expect(html.match(/<main>/g)).toHaveLength(1);
	});

	it('speaks of the person who needs support once it knows', () => {
		const html = withProblems({ who: 'other-agrees', contactWho: 'them', contact: 'call' });
		expect(html).toContain('How old are they?');
		expect(html).toContain('Call them');
		expect(html).not.toContain('answer about the person who needs support');
	});

	it('gives no field a token of its own where no script empties it on leaving', () => {
		const own = withProblems({ contact: 'call' });
		expect(own).toMatch(/id="q8_1"[^>]*autocomplete="off"/);
		expect(own).not.toMatch(/autocomplete="(?!off)/);
	});

	it('offers "I will contact you" first, and nothing that nobody declared', () => {
		const where = placeWhere('general', { channels: ['call'] });
		const only = { ...where.area, routes: [], bands: bandsToGeneral() };
		const html = pagesOf({ ...where.data, areas: [only] }).edit({
			area: only,
			raw: {},
			hidden,
		});
		const offered = [...html.matchAll(/name="contact" type="radio" value="(\w+)"/g)].map(
			([, code]) => code,
		);
		expect(offered).toEqual(['self', 'call']);
		expect(html).toContain('Answer these only if you chose ‘Call me’.');
		expect(html).not.toContain('Text me');
	});
});

function bandsToGeneral(): typeof area.bands {
	const bands = Object.entries(area.bands).map(([code, band]) => [
		code,
		{ ...band, providerId: null },
	]);
	return Object.fromEntries(bands) as typeof area.bands;
}

describe('the check page', () => {
	it('names the provider and keeps number and address behind Show', () => {
		const html = check(answers('call'));
		expect(html).toMatch(/This will go to <strong>Provider general<\/strong>/);
		expect(html).toMatch(
			/<details[^>]*><summary>Show.*?<\/summary><bdi>01632 960 001<\/bdi><\/details>/,
		);
	});

	it('reads back the answers in order, with a way to change each', () => {
		const html = check(answers('call'));
		expect(html.indexOf('Who is this for?')).toBeLessThan(html.indexOf('How old are you?'));
		expect(html).toContain('href="/referral/check?edit#q8"');
		expect(html).toContain('<span class="govuk-visually-hidden"> how to be in touch</span>');
		expect(html).toContain('Not provided');
	});

	it('never ticks the agreement for anyone', () => {
		const html = check(answers('call', { agreeSend: 'yes', agreeOnward: 'yes' }));
		expect(html).not.toContain('checked');
	});

	it('words the agreement for who asks and how they will be in touch', () => {
		expect(check(answers('call'))).toContain('so that they can contact me in the way I chose.');
		expect(check(answers('self'))).toContain('so that they have them when I get in touch.');
		const them = { who: 'other-agrees', supporterName: 'Ali', contactWho: 'them' };
		expect(check(answers('call', them))).toContain('They have agreed to these answers being sent');
	});

	it('carries every answer when no draft does', () => {
		const html = check(answers('call'), true);
		expect(html).toContain('<h1>Please check and send</h1>');
		expect(html).toContain('<input type="hidden" name="safeTimes" value="tue-pm"/>');
		expect(html).not.toContain('?edit');
	});
});

describe('the confirmation', () => {
	it.each(['call', 'text', 'email', 'self', 'trusted'] as const)(
		'shows the reference after %s, and no name, number or answer',
		(channel) => {
			const html = sent(answers(channel, { harm: ['fraud'] }));
			expect(html).toContain('7KX-9QF-2WM-C');
			expect(html).toContain('We’ve sent this to Provider general');
			expect(html).not.toMatch(/Sam|Robin|01632 960 004|sam@example|fraud/);
		},
	);

	it('never thanks for a request that a demonstration received', () => {
		const html = sent(answers('call'), pagesOf({ ...data, demo: true }));
		expect(html).toContain('This is a demonstration. No one has received this');
		expect(html).not.toContain('We’ve sent this');
	});

	it('gives a time to hear by only where they make the first move', () => {
		expect(sent(answers('text'))).toContain('If you don’t hear by then');
		expect(sent(answers('text', { textFirst: 'me-first' }))).not.toContain('hear by then');
		expect(sent(answers('self'))).not.toContain('hear by then');
	});

	it('says to a person who gets in touch until which day the answers are kept', () => {
		const html = sent(answers('self'));
		expect(html).toMatch(/until (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+ at most/);
	});

	it.each(every)('fills in every gap of a sentence: %s', (_, draw) => {
		expect(draw()).not.toMatch(/\{\w+\}/);
	});

	it('is cleared when its area is gone', () => {
		const html = sent(answers('call'), pagesOf({ ...data, areas: [] }));
		expect(html).toContain('This page has been cleared for your privacy');
	});
});

describe('pages of failure', () => {
	it('says that nothing was received, and tries again with what is sealed', () => {
		const html = pages.notReceived({ area, retry: { thread: 'thread-1', sealed: 'sealed-1' } });
		expect(html).toContain('We have NOT received this');
		expect(html).toContain('name="sealed" value="sealed-1"');
		expect(html).toContain('name="thread" value="thread-1"');
	});

	it.each(['not-found', 'method', 'too-large', 'wrong-type', 'bad-request', 'too-many'] as const)(
		'%s gives 999 and the phone lines',
		(kind) => {
			const html = pages.refusal(kind);
			expect(html).toContain('href="tel:999"');
			expect(html).toContain('href="tel:08001111"');
		},
	);
});
