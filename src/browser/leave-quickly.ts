/**
 * Makes "Exit this page" faster than its link: blanks the page, forgets what was typed and replaces this page in the
 * tab's history. Runs on every page; without it, or before it has loaded, the plain link to `/exit` does the work.
 * A form that holds answers elsewhere than in its fields listens for `waymark:leave` on `window` and drops them.
 */
declare global {
	interface WindowEventMap {
		/** The person is leaving: drop every answer in the same run, nothing is drawn in between. */
		'waymark:leave': Event;
	}
}

/** Milliseconds allowed between two presses of Shift. */
const pause = 5000;

const exitLink = 'a[href="/exit"]';
const progress = document.querySelector<HTMLElement>('.exit [role="status"]');
// Read before the page is blank: the words stand in the page, in its language.
const words = progress?.dataset ?? {};

let presses = 0;
let isAlone = false;
let forgetPresses: ReturnType<typeof setTimeout> | undefined;

// Capturing, on window: nothing on the page can come first or stop it.
addEventListener('click', leaveByLink, true);
addEventListener('keydown', watchKey, true);
addEventListener('keyup', countShift, true);
addEventListener('pagehide', clearFields);
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) clearFields();
});
for (const element of document.querySelectorAll<HTMLElement>('[data-with-script]')) {
	element.hidden = false;
}

function leaveByLink(event: MouseEvent): void {
	if (!(event.target instanceof Element) || !event.target.closest(exitLink)) return;
	event.preventDefault();
	leave();
}

/** One synchronous run. `replace` drops this page's own entry; entries before it stay, and the pages say so. */
function leave(): void {
	dispatchEvent(new Event('waymark:leave'));
	clearFields();
	blank();
	location.replace('/exit');
}

/** Takes everything off the page, so that neither an eye nor a screen reader finds anything on it. */
function blank(): void {
	const cover = document.createElement('div');
	cover.className = 'leaving';
	cover.setAttribute('role', 'alert');
	document.body.textContent = '';
	document.body.append(cover);
	document.title = cover.textContent = words['loading'] ?? '';
}

/** Empties what a person filled in. `form.reset()` would bring back what the function wrote into its own pages. */
function clearFields(): void {
	for (const field of document.querySelectorAll('textarea, select')) {
		(field as HTMLTextAreaElement | HTMLSelectElement).value = '';
	}
	for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')) {
		if (['radio', 'checkbox'].includes(field.type)) field.checked = false;
		else field.value = '';
	}
}

function watchKey({ key, repeat }: KeyboardEvent): void {
	if (key !== 'Shift') startOver();
	else if (!repeat) isAlone = true;
}

/** A press counts when Shift is let go and no other key was pressed with it. */
function countShift({ key }: KeyboardEvent): void {
	if (key !== 'Shift' || !isAlone) return;
	isAlone = false;
	clearTimeout(forgetPresses);
	forgetPresses = setTimeout(startOver, pause);
	presses++;
	if (presses === 3) leave();
	else tell(words[presses === 1 ? 'twoMore' : 'oneMore']);
}

function startOver(): void {
	clearTimeout(forgetPresses);
	presses = 0;
	isAlone = false;
	tell('');
}

function tell(text = ''): void {
	if (progress && progress.textContent !== text) progress.textContent = text;
}

export {};
