import type { Cell, Column } from './csv.ts';

/** Makes columns of one datatype; the cell of a row comes from `of`. */
const columnsOf =
	(datatype: Column<never>['datatype'], several = false) =>
	<Row>(name: string, description: string, of: (row: Row) => Cell): Column<Row> => ({
		...{ name, description, datatype, several, of },
	});

/** A column of words. */
export const text = columnsOf('string');

/** A column of several words a cell. */
export const list = columnsOf('string', true);

/** A column of whole numbers. */
export const whole = columnsOf('integer');

/** A column of numbers. */
export const number = columnsOf('decimal');

/** A column of true and false. */
export const truth = columnsOf('boolean');

/** A column of web addresses. */
export const address = columnsOf('anyURI');
