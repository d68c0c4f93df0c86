import { type Answer, answerTo, type Choice, countInWords } from '../directory/facets.ts';

const words = (text: string | undefined) => (text ?? '').split(' ').filter((word) => word !== '');

/** What is chosen in the fields, as choices. */
function chosen(fields: readonly HTMLSelectElement[]): Choice[] {
	return fields
		.filter(({ value }) => value !== '')
		.map(({ dataset, value }) => `${dataset['facet'] ?? ''}:${value}` as Choice);
}

/** The labels of the facets that a service leaves open, in small letters. */
function labelsOf(open: Answer['open'], fields: readonly HTMLSelectElement[]): string {
	return fields
		.filter(({ dataset }) => open.some((facet) => facet === dataset['facet']))
		.map(({ labels }) => labels[0]?.textContent.trim().toLocaleLowerCase('en-GB') ?? '')
		.join(' · ');
}

/** Says on a row what it leaves open of what was chosen; takes the note away where it leaves nothing open. */
function note(row: HTMLElement, open: string): void {
	row.querySelector('[data-open]')?.remove();
	if (open === '') return;
	const said = document.createElement('p');
	said.dataset['open'] = '';
	said.textContent = `Does not say: ${open}`;
	row.append(said);
}

/** Shows the rows that fit, hides lists of which nothing is left, and announces how many are shown. */
function narrow(
	rows: readonly HTMLElement[],
	fields: readonly HTMLSelectElement[],
	status: HTMLElement,
): void {
	const choices = chosen(fields);
	const answers = rows.map(({ dataset }) =>
		answerTo(choices, { has: words(dataset['has']), untold: words(dataset['untold']) }),
	);
	answers.forEach(({ fits, open }, index) => {
		const row = rows[index];
		if (row === undefined) return;
		row.hidden = !fits;
		note(row, fits ? labelsOf(open, fields) : '');
	});
	for (const section of new Set(rows.map((row) => row.closest<HTMLElement>('main section')))) {
		if (section) section.hidden = section.querySelector('[data-has]:not([hidden])') === null;
	}
	const shown = answers.filter(({ fits }) => fits);
	const open = shown.filter((answer) => answer.open.length > 0).length;
	status.textContent = countInWords({ shown: shown.length, all: rows.length, open });
}

/**
 * Makes the fields of a page narrow down its lists in place. What is chosen lives in the fields alone: nothing is
 * sent, kept or put into the address, and leaving the page forgets it.
 */
export function narrowLists(panel: HTMLElement): void {
	const fields = [...panel.querySelectorAll<HTMLSelectElement>('[data-facet]')];
	const rows = [...document.querySelectorAll<HTMLElement>('[data-has]')];
	const status = document.getElementById('narrow-count');
	const all = document.getElementById('narrow-all');
	if (status === null || all === null) return;
	const forget = () => {
		for (const field of fields) field.value = '';
	};
	const update = () => {
		narrow(rows, fields, status);
	};
	for (const field of fields) field.addEventListener('change', update);
	all.addEventListener('click', () => {
		forget();
		update();
	});
	addEventListener('pagehide', () => {
		forget();
		update();
		status.textContent = '';
	});
	panel.hidden = false;
}
