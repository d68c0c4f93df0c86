/**
 * Moves the focus to the heading of the screen and the screen to where the form begins: at 400 % the page's own top
 * would fill it, and nobody would see that the question is another one.
 */
export function focusHeading(): void {
	focusOn('#journey h1');
	document.querySelector('#journey')?.scrollIntoView();
}

/** Moves the focus to the list of what is to be changed. */
export function focusProblems(): void {
	focusOn('.govuk-error-summary');
}

/** Moves the focus to what a link of the page points to, without a change of address or history. */
export function followInPage(event: MouseEvent): void {
	if (!(event.target instanceof Element)) return;
	const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]');
	if (!link) return;
	event.preventDefault();
	focusOn(link.hash);
}

function focusOn(selector: string): void {
	const element = document.querySelector<HTMLElement>(selector);
	if (!element) return;
	if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
	element.focus();
}
