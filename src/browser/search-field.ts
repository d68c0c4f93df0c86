import type { Findable, Found } from '../directory/search.ts';

/** How long typing must rest before a search, in milliseconds: a reader hears one answer, not one a letter. */
const rest = 250;

type Search = (phrase: string) => Found;

const failed = 'The search did not load. The lists below are complete: choose what it is about.';

function rows(title: string, things: readonly Findable[]): HTMLElement[] {
	if (things.length === 0) return [];
	const heading = document.createElement('h3');
	heading.textContent = title;
	const list = document.createElement('ul');
	list.className = 'rows';
	list.append(...things.map(row));
	return [heading, list];
}

function row({ href, title, note, kind }: Findable): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = href;
	link.textContent = title;
	item.append(link);
	if (kind === 'need') return item;
	const about = document.createElement('p');
	about.textContent = note;
	item.append(about);
	return item;
}

/** What is announced: how much was found, or what to do where nothing was. */
function told({ needs, services, lines }: Found): string {
	if (needs.length + services.length + lines.length === 0) {
		return 'Nothing found for these words. Try others, or choose what it is about below. You can also call a line for anyone.';
	}
	const counted = (count: number, one: string, many: string) =>
		`${count} ${count === 1 ? one : many}`;
	return [
		counted(needs.length, 'thing it may be about', 'things it may be about'),
		counted(services.length, 'service', 'services'),
		counted(lines.length, 'national line', 'national lines'),
	].join(', ');
}

function show(found: Found | undefined, place: HTMLElement, status: HTMLElement): void {
	place.replaceChildren(
		...rows('It may be about', found?.needs ?? []),
		...rows('Services', found?.services ?? []),
		...rows('National lines', found?.lines ?? []),
	);
	status.textContent = found === undefined ? '' : told(found);
}

/** Fetches the index of an area and what searches it; both only once the field is used. */
async function load(address: string): Promise<Search> {
	const [{ openSearch }, response] = await Promise.all([
		import('../directory/search.ts'),
		fetch(address),
	]);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	return openSearch((await response.json()) as Parameters<typeof openSearch>[0]);
}

/** Makes the field search in plain words, on this device alone. The words are forgotten when the page is left. */
export function searchInPlainWords(panel: HTMLElement): void {
	const field = panel.querySelector('input');
	const place = document.getElementById('found');
	const status = document.getElementById('found-count');
	const address = panel.querySelector<HTMLElement>('[data-search]')?.dataset['search'];
	if (!field || !place || !status || address === undefined) return;
	let search: Promise<Search> | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const answer = async () => {
		const phrase = field.value.trim();
		if (phrase === '') {
			show(undefined, place, status);
			return;
		}
		try {
			search ??= load(address);
			const find = await search;
			if (field.value.trim() === phrase) show(find(phrase), place, status);
		} catch {
			// The next key tries again: a phone may be on a network that comes and goes.
			search = undefined;
			show(undefined, place, status);
			status.textContent = failed;
		}
	};
	field.addEventListener('focus', () => {
		search ??= load(address);
		search.catch(() => (search = undefined));
	});
	field.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void answer(), rest);
	});
	addEventListener('pagehide', () => {
		field.value = '';
		show(undefined, place, status);
	});
}
