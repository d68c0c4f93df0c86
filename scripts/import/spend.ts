import { createHash } from 'node:crypto';
import path from 'node:path';
import { stringify } from 'yaml';
import { slugOf } from '../../src/open-data/import/draft.ts';
import { readSpending, refusedCsv, type Spending } from '../../src/open-data/import/spending.ts';
import { supplierAmong } from '../../src/open-data/import/supplier.ts';
import { readParts } from '../content/read-parts.ts';
import { FileProblem, readText } from './read-text.ts';
import type { Report, Task } from './run.ts';
import { writeOnce } from './write-drafts.ts';

/**
 * Drafts the payments of a CSV file. Its folder is named by the file and by what is in it, so that a corrected file
 * of the same name never meets a draft that somebody has worked on.
 */
export function importSpending(task: Task): Report {
	const text = readText(task.file);
	if (/^\s*<(!doctype|html|\?xml)/i.test(text)) {
		throw new FileProblem('It is a web page or XML, not CSV. Use the link to the file itself.');
	}
	const spending = readSpending(text);
	if ('problem' in spending) throw new FileProblem(spending.problem);
	const name = slugOf(path.basename(task.file).replace(/\.[a-z]+$/i, ''));
	const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
	const folder = path.join(task.drafts, 'spending', `${name}-${digest}`);
	const drafted = writeOnce(path.join(folder, 'draft.yml'), draftOf(spending, task.file, name));
	writeOnce(path.join(folder, 'refused.csv'), refusedCsv(spending.refused));
	writeOnce(path.join(folder, 'source.csv'), text);
	return {
		ok: true,
		lines: told(spending, { file: task.file, folder, again: drafted !== 'written' }),
	};
}

function told(
	{ payments, refused, columns, notes }: Spending,
	{ file, folder, again }: { file: string; folder: string; again: boolean },
): string[] {
	const total = `${payments.length} payments taken, ${refused.length} rows refused.`;
	return [
		...Object.entries(columns).map(([what, one]) => `${what} is read from the column ‘${one}’.`),
		...notes,
		...refused.map(({ line, why }) => `${file}: line ${line}: ${why}`),
		again ? `${total} The draft was there before and is left as it is.` : total,
		`The draft and the refused rows lie in ${folder}/. Nothing of them is published.`,
	];
}

function draftOf({ payments }: Spending, file: string, name: string): string {
	const organisations = readParts().organisations.map(({ data }) => data);
	const items = payments.map(({ purpose, ...payment }) => {
		const org = supplierAmong(payment.supplier, organisations);
		return {
			...payment,
			...(org !== undefined && { orgId: org.id }),
			...(purpose !== undefined && { purpose }),
		};
	});
	const days = payments.map(({ date }) => date).sort();
	return [
		`# Draft of spending over 500 pounds, from ${path.basename(file)}. It is published by nothing.`,
		'# When it is whole, move it to content/areas/<area>/spending/.',
		'# TO FILL IN: bodyId: the body, or the body of the chief officer, that paid.',
		'# TO FILL IN: title: such as Payments over £500 in April 2026.',
		'# TO FILL IN: publishedOn, sources and confidence: where the file was published, and when.',
		'# TO FILL IN: vat: inc, ex or unknown, as the file says.',
		'# TO CHECK: periodFrom and periodTo are the first and last day found, not what the file says it covers.',
		'# TO CHECK: orgId stands where the name is written as content/organisations has it. Add it where you know it is the same.',
		'# TO FILL IN: vfmReason and purpose: for each payment why it is value for money, and what it was for where the file does not say. The order asks for both.',
		stringify(
			{ id: name, periodFrom: days[0], periodTo: days.at(-1), payments: items },
			{ lineWidth: 0 },
		),
	].join('\n');
}
