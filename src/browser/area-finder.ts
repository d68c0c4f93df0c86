/** Shows the field and fetches what answers it, once somebody uses it. Nothing typed is sent or kept. */
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
	const forget = () => {
		field.value = '';
		field.removeAttribute('aria-invalid');
		said.textContent = '';
		found.replaceChildren();
	};
	const ask = async () => {
		said.textContent = 'Looking…';
		found.replaceChildren();
		try {
			const { answer } = await load();
			await answer({ field, said, found });
		} catch {
			said.textContent = 'The search did not load. Try again, or choose from the list below.';
		}
	};
	finder.hidden = false;
	field.addEventListener('focus', fetchEarly, { once: true });
	field.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && !event.isComposing) void ask();
	});
	button.addEventListener('click', () => void ask());
	addEventListener('pagehide', forget);
	addEventListener('pageshow', (event) => {
		if (event.persisted || field.value !== '') forget();
	});
}
