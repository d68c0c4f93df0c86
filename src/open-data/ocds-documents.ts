import type { JoinedContract } from '../directory/join/joined.ts';

/** Types of notices under the Procurement Act 2023 that OCDS has a document type for. */
const noticeTypes: Record<string, string> = {
	UK4: 'tenderNotice',
	UK6: 'awardNotice',
	UK7: 'contractNotice',
};

/** Notices and documents of a contract, those too whose address is not published. */
export function documentsOf({ notices, documents }: JoinedContract) {
	return [
		...notices.map(({ id, title, type, url }) => ({
			id,
			title,
			...(type in noticeTypes && { documentType: noticeTypes[type] }),
			...(url !== undefined && { url }),
		})),
		...documents.map(({ id, title, type, url }) => ({
			id,
			title,
			...(type === 'needs-assessment' && { documentType: 'needsAssessment' }),
			...(url !== undefined && { url }),
		})),
	];
}
