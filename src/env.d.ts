declare namespace App {
	interface Locals {
		/** Lines that the text of an entry may name by id; set by Text.astro around that text. */
		helplines?: readonly import('./directory/helpline.ts').Helpline[];
	}
}
