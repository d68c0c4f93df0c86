import * as z from 'zod';
import { words } from '../directory/fields.ts';
import { messages } from '../directory/messages.ts';

const qualifiers = ['exact', 'up-to', 'about', 'over'] as const;
const bases = ['total', 'per-year', 'first-year', 'one-off'] as const;
const scopes = ['contract', 'all-lots', 'pot', 'grant'] as const;

/** An amount as a source states it, with what it covers. Two that mean different things are never added. */
export const statedValueSchema = z.strictObject({
	/** Pounds, as a plain number. */
	amount: z.number(messages.pounds).positive(messages.pounds),
	/** Always pounds sterling. */
	currency: z.literal('GBP').default('GBP'),
	/** How exact the source is. */
	qualifier: z.enum(qualifiers),
	/** What time it covers. */
	basis: z.enum(bases),
	/** What it pays for: this contract or grant, all lots together, or a national pot. */
	scope: z.enum(scopes),
	/** Whether VAT is in it. */
	vat: z.enum(['inc', 'ex', 'unknown']).default('unknown'),
	/** The words of the source. */
	quote: words(300, 'Copy the words of the source into ‘quote’.'),
	/** How sure we are of the reading; `inferred` where the source leaves the basis open. */
	confidence: z.enum(['stated', 'inferred']),
	/** True for an amount that we worked out; it says so on the page and never leaves in open data. */
	derived: z.boolean().default(false),
	/** What a reader must know about it. */
	note: words(300).optional(),
});

/** An amount as a source states it. */
export type StatedValue = z.output<typeof statedValueSchema>;

type Qualifier = (typeof qualifiers)[number];
type Basis = (typeof bases)[number];
type Scope = (typeof scopes)[number];

/** A stated value of one kind: only values of the same kind have one of these types in common. */
export type ValueOf<Q extends Qualifier, B extends Basis, S extends Scope> = StatedValue & {
	qualifier: Q;
	basis: B;
	scope: S;
};

/** What came of adding: a sum of the same kind, or why there is none. */
export type Sum<Value> = { ok: true; value: Value } | { ok: false; reason: string };

/** The kind of a value at run time; a literal kind fixes the type of what may be added to it. */
const kindOf = (value: StatedValue) => [
	inWords.qualifier[value.qualifier],
	inWords.basis[value.basis],
	inWords.scope[value.scope],
];

const inWords = {
	qualifier: { exact: 'exact', 'up-to': 'up to', about: 'about', over: 'over' },
	basis: {
		total: 'total',
		'per-year': 'per year',
		'first-year': 'in the first year',
		'one-off': 'one payment',
	},
	scope: {
		contract: 'this contract',
		'all-lots': 'all lots together',
		pot: 'a pot shared with others',
		grant: 'this grant',
	},
} as const;

/** Stops inference at the second argument, so that it must have the kind of the first. */
type SameKind<Q extends Qualifier, B extends Basis, S extends Scope> = NoInfer<ValueOf<Q, B, S>>;

/**
 * Add two amounts of the same qualifier, basis and scope. Other pairs do not compile; values whose
 * kind is known only at run time give a reason instead of a sum.
 */
export function addValues<Q extends Qualifier, B extends Basis, S extends Scope>(
	one: ValueOf<Q, B, S>,
	other: SameKind<Q, B, S>,
): Sum<ValueOf<Q, B, S>> {
	const [first, second] = [kindOf(one), kindOf(other)];
	const differs = first.findIndex((word, index) => word !== second[index]);
	if (differs >= 0) {
		return {
			ok: false,
			reason: `These two amounts mean different things (${first[differs]}; ${second[differs]}). They cannot be added.`,
		};
	}
	return { ok: true, value: { ...one, amount: one.amount + other.amount, derived: true } };
}

/** Amounts that may stand on one axis or in one list: all of one kind, in the order given. */
export interface Axis<Q extends Qualifier, B extends Basis, S extends Scope> {
	/** What every amount on it means: "in total, for this contract". */
	means: string;
	/** The amounts. */
	values: readonly ValueOf<Q, B, S>[];
}

/**
 * Put amounts of one kind on an axis. Others do not compile.
 * @throws When values whose kind is known only at run time mean different things.
 */
export function axisOf<Q extends Qualifier, B extends Basis, S extends Scope>(
	first: ValueOf<Q, B, S>,
	...others: SameKind<Q, B, S>[]
): Axis<Q, B, S> {
	const kind = kindOf(first).join();
	const stranger = others.find((value) => kindOf(value).join() !== kind);
	if (stranger !== undefined) {
		throw new Error(
			`${amountInWords(first)} and ${amountInWords(stranger)} mean different things (${kind}; ${kindOf(stranger).join()}). List them apart.`,
		);
	}
	return { means: coverageInWords(first), values: [first, ...others] };
}

/** Things with amounts, apart by what their amounts mean; the order of the first of each kind is kept. */
export function byKind<Item extends { value: StatedValue }>(items: readonly Item[]): Item[][] {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const kind = kindOf(item.value).join();
		groups.set(kind, [...(groups.get(kind) ?? []), item]);
	}
	return [...groups.values()];
}

/** An amount in words a person reads: "£1.6 million", "£450,000". */
export function pounds(amount: number): string {
	if (amount >= 1_000_000) return `£${amount / 1_000_000} million`;
	return `£${amount.toLocaleString('en-GB')}`;
}

/** The amount with its qualifier: "up to £20 million". */
export function amountInWords(value: StatedValue): string {
	const before = { exact: '', 'up-to': 'up to ', about: 'about ', over: 'more than ' };
	return `${before[value.qualifier]}${pounds(value.amount)}`;
}

/** What the amount covers: "in total, for this contract". */
export function coverageInWords(value: StatedValue): string {
	const time = {
		total: 'in total',
		'per-year': 'per year',
		'first-year': 'in the first year',
		'one-off': 'as a single payment',
	};
	const whole = {
		contract: 'for this contract',
		'all-lots': 'for all lots together',
		pot: 'for all commissioners together',
		grant: 'for this grant',
	};
	return `${time[value.basis]}, ${whole[value.scope]}`;
}
