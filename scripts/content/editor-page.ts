import type { EditorPlan } from '../../src/editor/cms.ts';
import { escaped } from './escaped.ts';

/** The editor's page: a list of areas, whose links start the program with one of them. */
export function editorPage({ areas, host }: Pick<EditorPlan, 'areas' | 'host'>): string {
	const links = areas.map(({ id, name }) => `<li><a href="?area=${id}">${escaped(name)}</a></li>`);
	const where =
		host === undefined
			? 'It opens a folder of this computer, in Chrome, Edge or another browser that can open folders. Choose the folder of the project, the one that holds <code>content</code>. Nothing is sent anywhere.'
			: `It saves to ${escaped(host.repo)} on ${escaped(host.name)}. You sign in there, and what you save waits for somebody to look at it.`;
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Edit the content</title>
<link rel="stylesheet" href="edit.css">
<script type="module" src="edit.js"></script>
</head>
<body>
<main>
<h1>Edit the content</h1>
<p>Which area do you want to edit? What all areas share, such as helplines, is there with each of them.</p>
<ul>
${links.join('\n')}
</ul>
<p>${where}</p>
<noscript><p>The editor needs JavaScript. Without it, files are edited as docs/editing.md says.</p></noscript>
</main>
</body>
</html>
`;
}
