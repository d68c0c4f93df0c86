import type { Referral } from '../referral/schema.ts';
import type { QuestionKey } from '../referral/question.ts';
import { english } from '../words/english.ts';
import type { QuestionWords } from '../words/wording.ts';
import { type Row, rowOf } from './rows.ts';

/** Who asked and what for, what is needed, whom not to tell: a referral without its card and its contact details. */
export function answerRows(referral: Referral): Row[] {
	return [
		...needRows(referral),
		...accessRows(referral),
		...rowOf('doNotShare', 'Do not share with', referral.doNotShare),
		...rowOf('note', 'What they want you to know first', referral.note),
		...personRows(referral),
		...rowOf('agreeOnward', 'Handing on', onwardInWords(referral)),
		...rowOf('locale', 'Asked in', languageName(referral.locale)),
	];
}

function needRows({ help, helpOther, harm, when, police }: Referral): Row[] {
	return [
		chosen('help', 'What would help', help),
		...rowOf('helpOther', 'Something else that would help', helpOther),
		chosen('harm', 'What it is about', harm),
		chosen('when', 'Is it still happening?', when),
		chosen('police', 'Have the police been told?', police),
	];
}

function accessRows({ access, language, notCommunity, accessOther }: Referral): Row[] {
	return [
		chosen('access', 'Needs', access),
		...rowOf('language', 'Language to interpret', language && languageName(language)),
		...rowOf('notCommunity', 'Interpreter', notCommunity ? 'Nobody from their own community' : ''),
		...rowOf('accessOther', 'Something else that they need', accessOther),
	];
}

function personRows({ asker, ageGroup, parent, shared }: Referral): Row[] {
	return [
		{ key: 'asker', label: 'Who asked', values: [askerInWords(asker)] },
		chosen('ageGroup', 'Age', ageGroup),
		...(asker.who === 'child'
			? [
					chosen('childKnows', 'Does the child know?', asker.childKnows),
					chosen('harmAtHome', 'Does whoever hurt the child live with them?', asker.harmAtHome),
				]
			: []),
		...rowOf('parent', 'May you talk to a parent or carer?', parent && parentInWords(parent)),
		chosen('shared', 'Could someone see their phone or messages?', shared),
	];
}

function askerInWords(asker: Referral['asker']): string {
	switch (asker.who) {
		case 'me':
			return 'The person themselves';
		case 'child':
			return 'A parent or carer, for a child. “They” below is the child';
		case 'other-agrees':
			return `${asker.supporterName}, for somebody who knows and agrees`;
	}
}

function parentInWords(parent: NonNullable<Referral['parent']>): string {
	if (parent.parentOk === 'yes') return `Yes, to ${parent.parentName}`;
	return parent.parentOk === 'no' ? 'No' : 'They are not sure: do not, until they are';
}

function onwardInWords({ agreeOnward }: Referral): string {
	return agreeOnward
		? 'They are open to it. Ask them first, each time'
		: 'They have not agreed to it. Ask them first';
}

/** The answers of a question in the words that speak of somebody else. */
function chosen(
	key: QuestionKey,
	label: string,
	codes: readonly string[] | string | undefined,
): Row {
	const { options }: QuestionWords = english.words.questions[key];
	const values = [codes ?? []].flat().map((code) => {
		const wording = options?.[code]?.label ?? code;
		return typeof wording === 'string' ? wording : wording.other;
	});
	return { key, label, values };
}

function languageName(code: string): string {
	if (code === 'another') return 'Another language';
	try {
		return new Intl.DisplayNames('en-GB', { type: 'language' }).of(code) ?? code;
	} catch {
		// Whoever sealed it in a browser may have written anything here.
		return code;
	}
}
