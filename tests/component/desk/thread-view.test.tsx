import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../src/desk/api.ts';
import type { Opened } from '../../../src/desk/open-referral.ts';
import { threadsOf } from '../../../src/desk/threads.ts';
import { ThreadView } from '../../../src/desk/view/ThreadView.tsx';
import { readTheCard } from '../../../src/desk/view/Details.tsx';
import type { RawAnswers } from '../../../src/referral/schema.ts';
import { fullAnswers, referralOf } from '../../support/referrals.ts';
import { place, provider } from '../../unit/referral/place.ts';

const team = provider('general');
const timetable = { hours: team.intake.hours, holidays: ['2026-12-28'] };
/** Monday 7 December 2026, 10 am: inside "Monday morning". */
const mondayMorning = Date.UTC(2026, 11, 7, 10);
const mondayEvening = Date.UTC(2026, 11, 7, 18);
const bankHoliday = Date.UTC(2026, 11, 28, 10);

const waiting: Waiting = {
	thread: 'a'.repeat(32),
	version: 1,
	reference: '7KX9QF2WMC',
	area: 'testshire',
	lane: 'normal',
	sealedBy: 'browser',
	state: 'stored',
	day: 20_600,
	openBy: mondayEvening,
	isOverdue: false,
	events: [],
	isStopped: false,
	changes: 0,
	kids: [],
};

const checked = (raw: RawAnswers): Opened => ({
	kind: 'checked',
	referral: referralOf(raw, place),
});

interface Drawing {
	versions?: [Opened, ...Opened[]];
	isRead?: boolean;
	now?: number;
	about?: Partial<Waiting>;
	notes?: string[];
}

/** A thread as the desk draws it. */
function draw({ versions, isRead = false, now = mondayMorning, about, notes = [] }: Drawing = {}) {
	const opened = versions ?? [checked(fullAnswers)];
	const rows = opened.map((_, at) => ({ ...waiting, ...about, version: at + 1 }));
	const [thread] = threadsOf(rows);
	if (!thread) throw new Error('no thread');
	const shown = notes.map((words, at) => ({ id: String(at), day: 20_601, words }));
	return renderToStaticMarkup(
		<ThreadView
			{...{ thread, opened: { versions: opened, notes: shown } }}
			{...{ provider: team, timetable, now, isRead }}
			onRead={() => undefined}
			onCopy={() => undefined}
		/>,
	);
}

const anyContact = /07700|900123|900456|mail\.example/;

describe('the number', () => {
	it('is nowhere before the card was read, not in the note and not in another version', () => {
		const html = draw({
			versions: [checked(fullAnswers), checked({ ...fullAnswers, phone: '07700 900789' })],
			notes: ['My new number is 07700 900456'],
		});
		expect(html).not.toMatch(anyContact);
		expect(html).toContain(readTheCard);
		expect(html.indexOf('desk-card')).toBeLessThan(html.indexOf(readTheCard));
	});

	it('is there once the card was read, with the card still above it', () => {
		const html = draw({ isRead: true });
		expect(html).toContain('07700 900123');
		expect(html.indexOf('desk-card')).toBeLessThan(html.indexOf('07700 900123'));
	});

	it.each(['email', 'trusted'])('is hidden alike where the way is %s', (contact) => {
		const own: RawAnswers =
			contact === 'email'
				? { email: 'sam@mail.example', inboxRead: 'no', subjectLine: 'Your question' }
				: {
						trustedName: 'Alex',
						trustedRelation: 'friend',
						trustedPhone: '07700 900456',
						trustedKnows: 'yes',
					};
		const versions: [Opened] = [checked({ ...fullAnswers, contact, ...own, note: '' })];
		expect(draw({ versions })).not.toMatch(anyContact);
		expect(draw({ versions, isRead: true })).toMatch(anyContact);
	});

	it('is never there once contact was stopped, whatever was read', () => {
		const html = draw({ isRead: true, about: { isStopped: true }, notes: ['07700 900456'] });
		expect(html).not.toMatch(anyContact);
		expect(html).not.toContain(readTheCard);
		expect(html).toContain('Stopped: do not call, text or email');
		expect(html).toContain('My cousin works at the council');
	});
});

describe('the card', () => {
	it('says what may be said in the words that the person was shown', () => {
		const html = draw();
		expect(html).toContain('Hello, is that Sam? Is now a good time to talk?');
		expect(html).toContain('Only once you know that it is Sam');
		expect(html).toContain('I am calling from Provider general.');
		expect(html).toContain('Say that it is a wrong number');
		expect(html).toContain('No. Leave no message');
		expect(html).toContain('Once, then stop');
	});

	it('says them in Welsh where they were shown in Welsh', () => {
		const html = draw({ versions: [inWelsh(checked(fullAnswers))] });
		expect(html).toContain('<dd lang="cy">');
		expect(html).toContain('Sam');
	});

	it.each([
		['inside the chosen times', mondayMorning, false],
		['outside them', mondayEvening, true],
		['on a bank holiday', bankHoliday, true],
	])('warns before the press %s: %s', (_, now, isWarned) => {
		const html = draw({ now });
		expect(html.includes('Do not get in touch now.')).toBe(isWarned);
		expect(html.includes('Now is inside their safe times, until midday.')).toBe(!isWarned);
	});

	it('says when the tries are used up', () => {
		const event = { n: 1, event: 'attempted', code: 'no-answer', day: 1, inTime: null } as const;
		expect(draw({ about: { events: [event] } })).toContain('All tries are used up.');
		expect(draw()).not.toContain('All tries are used up.');
	});
});

describe('content that is not as the form asks', () => {
	const versions: [Opened] = [
		{ kind: 'unchecked', content: { '<b>x</b>': '<img src=x> 07700 900123' } },
	];

	it('is told to be unchecked, and shown only after a press, as text', () => {
		expect(draw({ versions })).toContain('Unchecked: nothing here says how it is safe');
		expect(draw({ versions })).not.toMatch(anyContact);
		const html = draw({ versions, isRead: true });
		expect(html).toContain('&lt;img src=x> 07700 900123');
		expect(html).not.toContain('<img');
	});

	it('is not shown at all once contact was stopped', () => {
		expect(draw({ versions, isRead: true, about: { isStopped: true } })).not.toMatch(anyContact);
	});
});

describe('two versions of one thread', () => {
	it('stand side by side, and what changed is said in words', () => {
		const html = draw({
			versions: [
				checked(fullAnswers),
				checked({ ...fullAnswers, callMe: 'Alex', phone: '07700 900789' }),
			],
		});
		expect(html).toContain('Version 2, newest');
		const changed = [...html.matchAll(/<tr class="is-changed">.*?<bdi>(.*?)<\/bdi>/g)].map(
			([, name]) => name,
		);
		expect(changed).toEqual(['Ask for', 'Phone number']);
	});
});

describe('marks', () => {
	it('says of a test and of what looks like a program what it is', () => {
		expect(draw({ about: { lane: 'canary' } })).toContain('Nobody is');
		expect(draw({ about: { lane: 'suspect' } })).toContain('Look at this one with care.');
		expect(draw()).toContain('Not checked by the server');
	});
});

function inWelsh(opened: Opened): Opened {
	if (opened.kind !== 'checked') return opened;
	return { kind: 'checked', referral: { ...opened.referral, locale: 'cy' } };
}
