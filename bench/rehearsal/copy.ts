import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the project as Git knows it, in a folder of its own, with the packages of this one; gives the folder. */
export function copyProject(): string {
	const root = mkdtempSync(path.join(tmpdir(), 'rehearsal-'));
	const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
	for (const file of files.filter((one) => one !== '')) cpSync(file, path.join(root, file));
	symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
	return root;
}
