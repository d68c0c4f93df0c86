import { render } from 'preact';
import { KeysPage, type Team } from './KeysPage.tsx';

const root = document.getElementById('desk-keys');
if (root) openKeys(root);

/** Draws the page that makes keys, and drops what it made when the page is left. */
function openKeys(place: HTMLElement): void {
	// Our own build wrote it.
	const teams = JSON.parse(place.dataset['teams'] ?? '[]') as Team[];
	const draw = () => {
		place.textContent = '';
		render(<KeysPage teams={teams} />, place);
	};
	addEventListener('pagehide', () => {
		render(null, place);
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) draw();
	});
	draw();
}
