import { render } from 'preact';
import { Speak } from '../referral/view/speech.tsx';
import type { Language } from '../words/language.ts';
import { readPlace } from './journey/place-data.ts';
import { Start } from './journey/Start.tsx';

/**
 * Puts the form in steps in place of the one page, in memory only. The steps themselves are loaded while the page
 * before them is read. Where the browser cannot seal, or the steps cannot be had, the page stays as it is, whole
 * without any script.
 */
export function mountJourney(language: Language): void {
	const root = document.getElementById('journey');
	const place = root && readPlace(root, language);
	if (!root || !place || !canSeal()) return;
	const plain = [...root.childNodes];
	const steps = import('./journey/open-journey.tsx');
	const backToPlain = () => {
		render(null, root);
		root.replaceChildren(...plain);
	};
	const begin = async (isStarted: boolean) => {
		try {
			const { openJourney } = await steps;
			openJourney({ root, place, isStarted });
		} catch {
			backToPlain();
			document.querySelector<HTMLElement>('form.journey')?.scrollIntoView();
		}
	};
	root.textContent = '';
	render(
		<Speak language={language}>
			<Start place={place} onStart={() => void begin(true)} />
		</Speak>,
		root,
	);
	// A script that fails is told of before anybody has read to the end of the page.
	steps.catch(backToPlain);
}

/** WebCrypto is there only on a page that came by HTTPS, or from this device. */
function canSeal(): boolean {
	const { crypto: web } = globalThis as { crypto?: Partial<Crypto> };
	return web?.subtle !== undefined;
}
