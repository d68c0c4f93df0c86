import type { WithdrawnStory } from './schema.ts';

/** The file of a withdrawn story: none of its words. */
export function withdrawnFile({ id, askedOn, doneOn, sourceIds }: WithdrawnStory): string {
	const done = doneOn === undefined ? [] : [`doneOn: ${doneOn}`];
	const elsewhere = sourceIds.length === 0 ? [] : [`sourceIds: [${sourceIds.join(', ')}]`];
	return [
		'---',
		`id: ${id}`,
		'status: withdrawn',
		`askedOn: ${askedOn}`,
		...done,
		...elsewhere,
		'---',
		'',
	].join('\n');
}

/** Where a story stood. */
export interface Traces {
	/** Id of its area. */
	areaId: string;
	/** Titles of the documents that printed the words too. */
	documents: readonly string[];
}

/** What a person still has to do after a story was taken out of the content, in order, in plain words. */
export function stillToDo({ areaId, documents }: Traces): string[] {
	const original = documents.map(
		(title) => `The same words stand in “${title}”. Ask its publisher to take them out too.`,
	);
	return [
		'Publish: run npm run build and publish the site as you always do. Until then the words are still on it.',
		`Caches: empty the cache of your host or network for /${areaId}/, /${areaId}/stories/ and every page of /${areaId}/services/. Then look at these pages on another device.`,
		'Search engines: once the new pages stand, ask Google (“Refresh outdated content”) and Bing (“Content removal”) to forget the old ones. They keep copies for weeks otherwise.',
		'Archives: look these addresses up in the Internet Archive, the UK Web Archive and the UK Government Web Archive, and ask each that holds a copy to hide it.',
		...original,
		'Print and slides: find reports, leaflets, posters, slides and social media posts that used the words. Take down what can be taken down, stop using the rest, and note what cannot be called back.',
		'Version history: older versions of the file still hold the words, here, in every copy of the repository and at its host. Ask a developer to rewrite the history (git filter-repo), to replace it at the host, to ask the host to clear its own caches, and to have every copy made anew. Write nothing about the person into a commit message.',
		'Backups: note when the last backup with the words will be overwritten.',
		'The person: tell them, the way they chose, what is gone, what could not be called back, and when it was done.',
	];
}
