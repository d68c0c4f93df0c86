import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent } from '../../src/content-check/check-content.ts';
import { readSources } from '../../scripts/content/read-sources.ts';

const service = 'content/areas/dorset/services/victim-support.mdx';
const words = 'Free help for anyone in Dorset who was affected by crime.';

test.use({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });

let server: ChildProcess;
let address = '';

/** A port that nobody uses. */
async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const at = probe.address();
	probe.close();
	await once(probe, 'close');
	return typeof at === 'object' && at !== null ? at.port : 0;
}

test.beforeAll(async () => {
	const port = await freePort();
	address = `http://localhost:${port}`;
	server = spawn(process.execPath, ['scripts/edit.ts'], {
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (server.stdout !== null) await once(server.stdout, 'data');
});

test.afterAll(async () => {
	server.kill();
	await once(server, 'exit');
});

test('a folder is opened, a service edited and saved, and the check passes', async ({ page }) => {
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (/^https?:/.test(request.url()) && !request.url().startsWith(address)) {
			elsewhere.push(request.url());
		}
	});
	const files = globSync('content/**/*.*').map((file) => [file, readFileSync(file, 'utf8')]);
	// A folder of the browser's own stands in for the one that a person picks: the same handles, no window to click in.
	await page.addInitScript(() => {
		const picked = async () => {
			const root = await navigator.storage.getDirectory();
			return root.getDirectoryHandle('project', { create: true });
		};
		Object.assign(window, { showDirectoryPicker: picked });
	});
	await page.goto(`${address}/edit/`);
	await expect(page.getByRole('heading', { name: 'Edit the content' })).toBeVisible();
	await page.evaluate(async (all) => {
		const root = await navigator.storage.getDirectory();
		const project = await root.getDirectoryHandle('project', { create: true });
		await project.getDirectoryHandle('.git', { create: true });
		for (const [file = '', text = ''] of all) {
			let folder = project;
			const parts = file.split('/');
			for (const part of parts.slice(0, -1)) {
				folder = await folder.getDirectoryHandle(part, { create: true });
			}
			const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
			const stream = await handle.createWritable();
			await stream.write(text);
			await stream.close();
		}
	}, files);

	await page.getByRole('link', { name: 'Dorset' }).click();
	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await expect(page.getByRole('button', { name: 'Sign In' })).toHaveCount(0);
	await page.getByRole('treeitem', { name: 'Services' }).click();
	await page.getByText('Victim Support Dorset').click();
	await page.getByRole('textbox', { name: /^Summary/ }).fill(words);
	await page.getByRole('button', { name: 'Save' }).click();
	const saved = () =>
		page.evaluate(async (file) => {
			const root = await navigator.storage.getDirectory();
			let folder = await root.getDirectoryHandle('project');
			const parts = file.split('/');
			for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
			return (await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
		}, service);
	await expect.poll(saved).toContain(words);

	const original = readFileSync(service, 'utf8');
	expect(await saved()).toBe(original.replace(/^summary: .*$/m, `summary: ${words}`));
	expect(errorsOf(await saved())).toEqual([]);
	expect(elsewhere).toEqual([]);
});

/** What stops a build of the content with this text in the place of the service's. */
function errorsOf(text: string): string[] {
	const root = mkdtempSync(path.join(tmpdir(), 'edited-'));
	cpSync('content', path.join(root, 'content'), { recursive: true });
	writeFileSync(path.join(root, service), text);
	const findings = checkContent(readSources(root), { today: '2026-11-24', demo: true });
	rmSync(root, { recursive: true });
	return findings.filter(({ level }) => level === 'error').map(({ what }) => what);
}
