import { frame } from './cy/frame.ts';
import { journey } from './cy/journey.ts';
import { problems } from './cy/problems.ts';
import { questions } from './cy/questions.ts';
import { stopping } from './cy/stopping.ts';
import { stops } from './cy/stops.ts';
import { times } from './cy/times.ts';
import type { Words } from './language.ts';

/** Every sentence of the form, its errors, the function's pages and the navigation, in Welsh. */
export const cy: Words = { frame, journey, problems, questions, stopping, stops, times };
