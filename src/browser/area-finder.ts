/** Shows the field and fetches what answers it, once somebody uses it. Nothing typed is sent or kept. */
const looking = 'Looking…';
const finder = document.getElementById('area-finder');
const field = finder?.querySelector('input');
const button = finder?.querySelector('button');
const said = finder?.querySelector<HTMLElement>('[role="status"]');
const found = finder?.querySelector('ul');

if (finder && field && button && said && found) {
	const load = () => import('./answer-place.ts');
	const fetchEarly = () => {
		load()
			.then(({ prepare }) => prepare())
			.catch(() => undefined);
	};
	// Somebody who edits while a search runs has called it off: its answer would be about other words.
	let search = new AbortController();
	const forget = () => {
		search.abort();
		field.value = '';
		field.removeAttribute('aria-invalid');
		said.textContent = '';
		found.replaceChildren();
	};
	const callOff = () => {
		search.abort();
		if (said.textContent === looking) said.textContent = '';
	};
	const ask = async () => {
		callOff();
		search = new AbortController();
		const { signal } = search;
		said.textContent = looking;
		found.replaceChildren();
		try {
			const { answer } = await load();
			await answer({ field, said, found, signal });
		} catch {
			if (!signal.aborted)
				said.textContent = 'The search did not load. Try again, or choose from the list below.';
		}
	};
	finder.hidden = false;
	field.addEventListener('focus', fetchEarly, { once: true });
	field.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && !event.isComposing) void ask();
	});
	field.addEventListener('input', callOff);
	button.addEventListener('click', () => void ask());
	addEventListener('pagehide', forget);
	addEventListener('pageshow', (event) => {
		if (event.persisted || field.value !== '') forget();
	});
}
