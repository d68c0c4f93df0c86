import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Begun } from '../../src/content-check/check-content.ts';
import type { Finding } from '../../src/content-check/finding.ts';
import type { SourceFile } from '../../src/content-check/read-files.ts';

/** Checks texts of content beside the main thread. */
export interface TextThread {
	/** What is wrong with the texts; the thread ends with its answer. */
	check: (begun: Pick<Begun, 'texts' | 'context'>) => Promise<Finding[]>;
}

/** Start a thread that takes the texts of some files apart while their facts are read: half of the time of a check. */
export function startTextThread(sources: readonly SourceFile[]): TextThread {
	const files = sources.filter(({ file }) => file.endsWith('.mdx')).map(({ text }) => text);
	const worker = new Worker(new URL('text-worker.ts', import.meta.url), { workerData: files });
	const answer = once(worker, 'message') as Promise<[Finding[]]>;
	// Whoever asks for the answer is told of a failure; nobody who stopped before waits for the thread.
	answer.catch(() => undefined);
	worker.unref();
	return {
		check: async ({ texts, context }) => {
			worker.ref();
			worker.postMessage({ texts, context });
			const [findings] = await answer;
			await worker.terminate();
			return findings;
		},
	};
}
