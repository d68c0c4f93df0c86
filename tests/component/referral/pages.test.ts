import { expect, it } from 'vitest';
import { createPages } from '../../../src/function/page.tsx';
import { checkAnswers } from '../../../src/referral/schema.ts';
import { answers, area, data, place } from '../../unit/referral/place.ts';
import { writeFileSync } from 'node:fs';

const shell =
	'<html lang="%%LANG%%"><title>%%TITLE%%</title><a href="%%AREA_HOME%%">%%AREA_NAME%%</a><link href="%%THEME%%"><main>%%MAIN%%</main></html>';
const pages = createPages(shell, data);
const hidden = { area: area.id, thread: 't'.repeat(22), token: 'token', formVersion: '2026-11' };

it('smoke', () => {
	const checked = checkAnswers({}, place);
	if (checked.kind !== 'problems') throw new Error('x');
	const html = pages.problems({ area, raw: {}, problems: checked.problems, hidden });
	writeFileSync('/tmp/waymark/journey-problems.html', html);
	const raw = answers('call');
	const ok = checkAnswers(raw, place);
	if (ok.kind !== 'ready') throw new Error('x');
	writeFileSync(
		'/tmp/waymark/journey-check.html',
		pages.check({ area, raw, ...ok, hidden, carried: true }),
	);
	expect(html).toContain('There is a problem');
});
