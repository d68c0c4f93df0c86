import type { JoinedContract, JoinedGrant } from '../directory/join/joined.ts';
import { onceEach, type Published } from './published.ts';

/** Every contract once, by id. */
export const everyContract = ({ directory }: Pick<Published, 'directory'>): JoinedContract[] =>
	onceEach(directory.areas.flatMap(({ contracts }) => contracts));

/** Every grant once, by id. */
export const everyGrant = ({ directory }: Pick<Published, 'directory'>): JoinedGrant[] =>
	onceEach(directory.areas.flatMap(({ grants }) => grants));

/** What a column says of a date of which only a part may be known. */
export const asKnown =
	'As far as a source says: a day, a month, a year, or its words. Empty if unknown.';

/** The date as far as it is known. */
export const known = (date: { value: string } | undefined) =>
	date === undefined || date.value === 'unknown' ? undefined : date.value;
