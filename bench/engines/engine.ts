/** A real browser with one tab, driven over its own protocol, with a profile that is thrown away. */
export interface Engine {
	/** Name and version, as it says itself. */
	name: string;
	/** Goes to an address, as typed into the address bar. */
	open: (url: string) => Promise<void>;
	/** What an expression in the page gives, through JSON. */
	evaluate: <T>(expression: string) => Promise<T>;
	/** Presses what the selector finds, with a pointer. */
	press: (selector: string) => Promise<void>;
	/** Types into the field that the selector finds, key by key. */
	type: (selector: string, text: string) => Promise<void>;
	/** Goes along the tab's history; false where there is no such entry. */
	traverse: (delta: -1 | 1) => Promise<boolean>;
	/** Loads the page again. */
	reload: () => Promise<void>;
	/** Ends the browser; its profile stays readable until `forget`. */
	close: () => Promise<void>;
	/** File of the profile in which words of forms are kept for later, with the query that counts those with a text. */
	wordsKept?: { file: string; query: string };
}

/** Waits a moment. */
export const pause = (milliseconds: number) =>
	new Promise<void>((done) => setTimeout(done, milliseconds));

/** Middle of an element, in CSS pixels of the window, once it has come to rest in view. */
export const middleOf = (selector: string) => `(async () => {
	const found = document.querySelector(${JSON.stringify(selector)});
	let box = found.getBoundingClientRect();
	for (let i = 0; i < 30; i++) {
		found.scrollIntoView({ block: 'center', behavior: 'instant' });
		await new Promise(requestAnimationFrame);
		const before = box.y;
		box = found.getBoundingClientRect();
		if (box.y === before && box.y > 0 && box.bottom < innerHeight) break;
	}
	return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
})()`;

/** Puts the cursor into a field. */
export const focusOn = (selector: string) =>
	`document.querySelector(${JSON.stringify(selector)}).focus()`;

/** Waits until an expression in the page is true; throws after ten seconds. */
export async function until(engine: Engine, expression: string): Promise<void> {
	for (let i = 0; i < 100; i++) {
		if (await engine.evaluate<boolean>(`!!(${expression})`).catch(() => false)) return;
		await pause(100);
	}
	throw new Error(`${engine.name}: waited in vain for ${expression}`);
}
