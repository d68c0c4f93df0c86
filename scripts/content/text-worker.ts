import { parentPort, workerData } from 'node:worker_threads';
import { type Begun, checkTexts } from '../../src/content-check/check-content.ts';
import { treeOf } from '../../src/content-check/text-tree.ts';
import { bodyOf } from '../../src/directory/content-file.ts';

/** Takes the texts of files apart as soon as it starts, and checks them when it is told what they may name. */
const trees = new Map(
	(workerData as string[]).map((file) => {
		const body = bodyOf(file);
		return [body, treeOf(body)];
	}),
);

parentPort?.once('message', (begun: Pick<Begun, 'texts' | 'context'>) => {
	parentPort?.postMessage(checkTexts(begun, (body) => trees.get(body) ?? treeOf(body)));
});
