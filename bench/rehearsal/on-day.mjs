/** Loaded before a program, lets its clock begin at the moment that REHEARSAL_NOW names (ISO 8601). */
const RealDate = Date;
const offset = RealDate.parse(process.env.REHEARSAL_NOW ?? '') - RealDate.now();

globalThis.Date = class extends RealDate {
	constructor(...given) {
		super(...(given.length === 0 ? [RealDate.now() + offset] : given));
	}

	static now() {
		return RealDate.now() + offset;
	}
};
