/** Something that the person at the keyboard can mend. */
export class Mistake extends Error {}
