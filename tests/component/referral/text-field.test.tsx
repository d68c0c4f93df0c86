import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { RawAnswers } from '../../../src/referral/answers.ts';
import { offerOf } from '../../../src/referral/routing.ts';
import { questionOf } from '../../../src/referral/questions.ts';
import { TextField } from '../../../src/referral/view/TextField.tsx';
import { english } from '../../../src/words/english.ts';
import { area, data } from '../../unit/referral/place.ts';

/** The field of a question in steps. */
function inSteps(key: 'phone' | 'callMe', raw: RawAnswers): string {
	const state = {
		offer: offerOf({ area, data, language: english }),
		raw,
		problems: [],
		language: english,
		isStepped: true,
	};
	return renderToStaticMarkup(<TextField {...{ question: questionOf(key), state }} />);
}

describe('a field in steps', () => {
	it('has its token of WCAG 1.3.5 for the person’s own details', () => {
		expect(inSteps('phone', { who: 'me' })).toContain('autocomplete="tel"');
		expect(inSteps('callMe', { who: 'me' })).toContain('autocomplete="nickname"');
	});

	it('has none for anybody else’s', () => {
		const theirs = { who: 'other-agrees', contactWho: 'them' };
		expect(inSteps('phone', theirs)).toContain('autocomplete="off"');
	});
});
