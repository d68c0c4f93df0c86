import type { Image, Link, Nodes } from 'mdast';
import { addressProblem } from '../directory/web-address.ts';
import { nearest } from '../directory/nearest.ts';
import { personalEmail } from './check-words.ts';
import { type TextFinding, textError } from './finding.ts';

/** What a text may name. */
export interface Known {
	/** Addresses of the site's own pages, each with `/` at both ends; undefined where they are not known. */
	addresses: ReadonlySet<string> | undefined;
	/** Ids of the phone lines that may be printed. */
	lineIds: ReadonlySet<string>;
	/** Ids that the headings of this text get. */
	anchors: ReadonlySet<string>;
}

/** Words that say nothing to somebody who hears a list of links. */
const vague = /^(click )?(here|this|link|this link|more|read more|this page)\.?$/i;

/** What is wrong with a link: where it leads, and what it says. */
export function linkFinding(link: Link, known: Known): TextFinding[] {
	const line = link.position?.start.line ?? 1;
	const label = wordsOf(link).trim();
	const problem = targetProblem(link.url, known);
	return [
		problem !== undefined && { what: `The link to ‘${link.url}’ cannot stay.`, write: problem },
		label === '' && {
			what: `The link to ‘${link.url}’ has no words.`,
			write: 'Say where it leads.',
		},
		vague.test(label) && {
			what: `‘${label}’ does not say where the link leads.`,
			write: 'Use the title of the page as the words of the link.',
		},
		pretends(label, link.url) && {
			what: `The words of the link show ‘${label}’, and it leads to ‘${link.url}’.`,
			write: 'Use the title of the page as the words of the link.',
		},
	]
		.filter((said) => said !== false)
		.map((said) => textError('links', line, said));
}

/** What is wrong with where a link leads, in an editor's words. */
function targetProblem(url: string, { addresses, anchors }: Known): string | undefined {
	if (/[\s\\\p{Cc}]/u.test(url)) return 'There is a space or a \\ in the address. Copy it again.';
	if (url.startsWith('#')) {
		return anchors.has(url.slice(1)) ? undefined : 'There is no heading of that name in this text.';
	}
	if (url.startsWith('mailto:')) return boxProblem(url.slice('mailto:'.length));
	if (!url.startsWith('/')) return addressProblem(url);
	if (!/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/.test(url)) {
		return 'Write an address of this site like /dorset/services/, with / at both ends.';
	}
	const path = url.replace(/#.*/, '');
	if (addresses === undefined || addresses.has(path)) return undefined;
	const guess = nearest(path, [...addresses]);
	return `There is no such page on this site.${guess === undefined ? '' : ` Did you mean ${guess}?`}`;
}

function boxProblem(box: string): string | undefined {
	return /^[\w.%+-]+@[\w.-]+$/.test(box) && personalEmail(box) === undefined
		? undefined
		: 'Use the address of a team, such as enquiries@, without anything after it.';
}

/** Whether words look like an address other than the one a link leads to. */
function pretends(label: string, url: string): boolean {
	const [shown] = /\b(?:[a-z0-9-]+\.)+(?:uk|com|org|net|info|gov|wales|cymru)\b/i.exec(label) ?? [];
	if (shown === undefined || !url.startsWith('https:') || !URL.canParse(url)) return false;
	const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');
	return bare(shown) !== bare(new URL(url).hostname);
}

/** The words that a part of a text shows. */
export function wordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return ' ';
	const children: Nodes[] = 'children' in node ? node.children : [];
	return children.map(wordsOf).join('');
}

const picture = /^\/media\/[a-z0-9/-]+\.(?:avif|jpg|png|webp)$/;

/** What is wrong with a picture: where it comes from, and what is said of it. */
export function pictureFindings({ url, alt }: Image, line: number): TextFinding[] {
	const words = alt?.trim() ?? '';
	const isName =
		/\.(avif|jpe?g|png|webp|gif|svg)$/i.test(words) || /^(image|picture|photo|img)\b/i.test(words);
	return [
		!picture.test(url) && {
			what: `The picture ‘${url}’ does not come from this site.`,
			write:
				'Put it into public/media, as .jpg, .png, .webp or .avif, and write ![what it shows](/media/name.jpg).',
		},
		words === '' && {
			what: 'Nothing says what the picture shows.',
			write:
				'Say it in the square brackets: ![A worker at the door of the centre](/media/name.jpg).',
		},
		words !== '' &&
			isName && {
				what: `‘${words}’ does not say what the picture shows.`,
				write: 'Say what is to be seen, without “image of”.',
			},
	]
		.filter((said) => said !== false)
		.map((said) => textError('pictures', line, said));
}
