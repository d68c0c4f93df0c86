import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorPlan } from '../../../scripts/content/editor-plan.ts';
import { type Facts, readEntry, type Shape, writeEntry } from '../../../src/editor/entry-text.ts';
import { editorPartOf } from '../../../src/editor/text-parts.ts';

const plan = editorPlan('.');
const shapeOf = (name: string): Shape => {
	const kind = plan.kinds.find((one) => one.name === name);
	if (kind === undefined) throw new Error(`There is no kind ${name}.`);
	return { ...kind, hasText: kind.pattern.endsWith('.mdx') };
};

/** A file after somebody changed some facts in the editor. */
function edited(kind: string, text: string, change: (facts: Facts) => void): string {
	const facts = readEntry(text, shapeOf(kind));
	change(facts);
	return writeEntry(facts, shapeOf(kind), text);
}

/** Lines that one text has and the other has not. */
function changedLines(before: string, after: string): string[] {
	const old = new Set(before.split('\n'));
	return after.split('\n').filter((line) => !old.has(line));
}

const service = 'content/areas/dorset/services/victim-support.mdx';

describe('a file that the editor saves', () => {
	it.each(plan.kinds.map(({ name, pattern }) => [name, pattern]))(
		'is letter for letter the same for every file of %s that nobody changed',
		(name, pattern) => {
			for (const file of globSync(`content/${pattern}`)) {
				const text = readFileSync(file, 'utf8');
				expect(edited(name, text, () => undefined)).toBe(text);
			}
		},
	);

	it('differs in the one line whose fact was changed', () => {
		const text = readFileSync(service, 'utf8');
		const after = edited('services', text, (facts) => {
			facts['summary'] = 'Help for anyone: free.';
		});
		expect(changedLines(text, after)).toEqual(["summary: 'Help for anyone: free.'"]);
		expect(after.split('\n').length).toBe(text.split('\n').length);
	});

	it('keeps remarks, order and brackets when a list grows', () => {
		const file = 'content/providers/dorset-victim-support.yml';
		const text = readFileSync(file, 'utf8');
		const after = edited('providers', text, (facts) => {
			(facts['policeAreaIds'] as string[]).push('surrey');
		});
		expect(changedLines(text, after).join('\n')).toContain('surrey');
		expect(changedLines(text, after).length).toBe(1);
	});

	it('leaves out what a control left empty, and keeps null where it must be said', () => {
		const before = readFileSync('content/areas/dorset/bodies/dorset-pcc.yml', 'utf8');
		const after = edited('bodies', before, (facts) => {
			facts['successorId'] = '';
			facts['validTo'] = null;
			facts['dutyAlerts'] = [];
		});
		expect(after).toBe(before);
	});

	it('is new where there was none, with the facts alone that somebody filled in', () => {
		const facts = { id: 'a', name: 'A', parentId: '', demo: false, sources: [] };
		expect(writeEntry(facts, shapeOf('organisations'), undefined)).not.toContain('parentId');
		const text = writeEntry({ ...facts, body: 'Words.' }, shapeOf('services'), undefined);
		expect(text).toMatch(/^---\nid: a\n[^]*\n---\n\nWords\.\n$/);
	});

	it('has written facts again as they were typed', () => {
		const facts = readEntry('- id: x\n  date: 2026\n', { ...shapeOf('needs'), written: ['date'] });
		expect(facts).toEqual({ items: [{ id: 'x', date: '2026' }] });
		const shape = { ...shapeOf('helplines'), written: ['hours'] };
		const typed = { id: 'x', name: 'X', hours: '- { days: [mon], opens: "09:00" }' };
		expect(writeEntry(typed, shape, undefined)).toContain('opens: 09:00');
	});
});

describe('a part of a text', () => {
	const parts = new Map(plan.parts.map((part) => [part.name, editorPartOf(part)]));

	it.each([
		['Callout', '<Callout>\n**Call 999** if you are in danger.\n</Callout>'],
		[
			'Quotation',
			'<Quotation source="The panel" href="https://example.org/">\nWords.\n</Quotation>',
		],
		['Quotation', '<Quotation source="The panel">\nWords.\n\nMore.\n</Quotation>'],
		['PhoneLine', '<PhoneLine id="samaritans" />'],
		['PrivacyTable', '<PrivacyTable of="keeping" />'],
		['NotPublished', '<NotPublished />'],
	])('%s is found, taken apart and written again', (name, text) => {
		const part = parts.get(name);
		const match = part?.pattern.exec(`Before.\n\n${text}\n\nAfter.`);
		expect(match?.[0]).toBe(text);
		expect(match && part?.toBlock(part.fromBlock(match))).toBe(text);
	});

	it('keeps its tag whole, whatever is typed into it', () => {
		const text = parts.get('Quotation')?.toBlock({ source: 'The "panel"', text: 'Words.' });
		expect(text).toBe('<Quotation source="The ”panel”">\nWords.\n</Quotation>');
	});
});
