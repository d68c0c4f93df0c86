import { render } from 'preact';
import { toHex } from '../referral/bytes.ts';
import type { Language } from '../words/language.ts';
import { createFormNode } from './form-node.ts';
import { Journey } from './journey/Journey.tsx';
import { readPlace } from './journey/place-data.ts';

/**
 * Puts the form in steps in place of the one page, in memory only. Where the browser cannot seal, or the page says
 * nothing of its area, the page stays as it is and works without any script.
 */
export function mountJourney(language: Language): void {
	const root = document.getElementById('journey');
	const place = root && readPlace(root, language);
	if (!root || !place || !canSeal()) return;
	const node = createFormNode();
	const draw = () => {
		const thread = toHex(crypto.getRandomValues(new Uint8Array(16)));
		render(<Journey {...{ node, place, thread }} trap={{ isFilled: false }} key={thread} />, root);
	};
	const forget = () => {
		node.clear();
		render(null, root);
	};
	// Leaving, however it happens, drops the answers before the browser can keep a picture of them.
	addEventListener('waymark:leave', forget);
	addEventListener('pagehide', forget);
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) draw();
	});
	root.textContent = '';
	draw();
}

/** WebCrypto is there only on a page that came by HTTPS, or from this device. */
function canSeal(): boolean {
	const { crypto: web } = globalThis as { crypto?: Partial<Crypto> };
	return web?.subtle !== undefined;
}
