import { render } from 'preact';
import { Desk } from './Desk.tsx';
import { readDeskData } from './desk-data.ts';

const root = document.getElementById('desk');
if (root) openDesk(root);

/** Draws the desk, and drops everything when the page is left, however that happens. */
function openDesk(place: HTMLElement): void {
	const data = readDeskData(place);
	let times = 0;
	const draw = () => {
		times += 1;
		place.textContent = '';
		render(<Desk data={data} key={times} />, place);
	};
	// Before the browser can keep a picture of the page.
	addEventListener('pagehide', () => {
		render(null, place);
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) draw();
	});
	draw();
}
