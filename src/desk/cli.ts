import { NotOpened } from '../referral/seal.ts';
import { Mistake } from './cli/mistake.ts';
import { runDesk } from './cli/run.ts';

try {
	await runDesk(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Mistake) && !(error instanceof NotOpened)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
