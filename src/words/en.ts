import { frame } from './en/frame.ts';
import { journey } from './en/journey.ts';
import { problems } from './en/problems.ts';
import { questions } from './en/questions.ts';
import { stopping } from './en/stopping.ts';
import { stops } from './en/stops.ts';
import { times } from './en/times.ts';

/** Every sentence of the form, its errors, the function's pages and the navigation, in English. */
export const en = { frame, journey, problems, questions, stopping, stops, times };
