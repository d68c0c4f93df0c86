import type { Organisation } from '../../directory/organisation.ts';

/** Endings of names that say what an organisation is in law, and nothing of which one it is. */
const legal = /\b(limited|ltd|plc|llp|cic|cio|company|co|uk|the)\b/g;

const plain = (name: string) =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[’'‘`]/g, '')
		.replaceAll(/&/g, ' and ')
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.replaceAll(legal, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();

/**
 * The organisation that a supplier's name can only mean: the same words, whatever their case, marks and legal ending.
 * A name that is merely like one is nobody's: a payment must not be laid at the wrong door.
 */
export function supplierAmong<Named extends Pick<Organisation, 'id' | 'name'>>(
	supplier: string,
	organisations: readonly Named[],
): Named | undefined {
	const same = organisations.filter(({ name }) => plain(name) === plain(supplier));
	return same.length === 1 && plain(supplier) !== '' ? same[0] : undefined;
}
