import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { editorHeaders } from '../src/editor/policy.ts';
import { editor } from '../src/site.ts';
import { buildEditor, writePlan } from './build-editor.ts';

/**
 * The command `npm run edit`: the editor for the folder that it is started in, at an address of this computer only. It
 * needs no built site and no account. Choices are made anew whenever the page is opened.
 */
const port = Number(process.env['PORT'] ?? 4330);
const folder = path.resolve('.data/edit');
const headers = Object.entries(editorHeaders(editor));

mkdirSync(folder, { recursive: true });
await buildEditor(folder, '.');
const files = sirv(folder, { dev: true });

const server = createServer((request, response) => {
	for (const [name, value] of headers) response.setHeader(name, value);
	if (request.url?.startsWith('/edit/') !== true) {
		response.writeHead(302, { Location: '/edit/' }).end();
		return;
	}
	if (/^\/edit\/(?:\?|$)/.test(request.url)) writePlan(folder, '.');
	request.url = request.url.slice('/edit'.length);
	files(request, response, () => {
		response.writeHead(404).end('There is no such file of the editor.');
	});
});
server.on('error', (error) => {
	const isTaken = 'code' in error && error.code === 'EADDRINUSE';
	process.stderr.write(
		`${isTaken ? `Port ${port} is taken: set PORT to another one.` : error.message}\n`,
	);
	process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => {
	const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
	process.stdout.write(
		`The editor for ${name} is at http://localhost:${port}/edit/\nStop with Ctrl-C.\n`,
	);
});
