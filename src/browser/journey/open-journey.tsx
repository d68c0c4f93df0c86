import { render } from 'preact';
import { toHex } from '../../referral/bytes.ts';
import type { Place } from '../../referral/place.ts';
import { createFormNode } from '../form-node.ts';
import { followInPage } from './focus.ts';
import { Journey } from './Journey.tsx';

/** Where the steps are drawn, and for whom. */
export interface Opening {
	root: HTMLElement;
	place: Place;
	/** Whether Start was pressed already. */
	isStarted: boolean;
}

/** Draws the steps, and drops the answers when the page is left, however that happens. */
export function openJourney({ root, place, isStarted }: Opening): void {
	const node = createFormNode();
	const draw = (isAtFirst: boolean) => {
		const thread = toHex(crypto.getRandomValues(new Uint8Array(16)));
		const trap = { isFilled: false };
		render(<Journey {...{ node, place, thread, trap }} isStarted={isAtFirst} key={thread} />, root);
	};
	const forget = () => {
		node.clear();
		render(null, root);
	};
	// A link to a field moves the focus only: the address and the history stay as they are.
	root.addEventListener('click', followInPage);
	// Before the browser can keep a picture of the page.
	addEventListener('waymark:leave', forget);
	addEventListener('pagehide', forget);
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) draw(false);
	});
	draw(isStarted);
}
