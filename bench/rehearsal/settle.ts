import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, parseDocument, stringify } from 'yaml';
import { open } from '../../src/content-check/launch.ts';
import { launchSchema } from '../../src/directory/launch.ts';

/** Facts of some entries, as they would be once somebody had settled them. */
type Change = (document: Document) => void;

/** Changes the facts of every file that fits a pattern, and nothing else of it. */
export function change(root: string, pattern: string, settle: Change): void {
	for (const file of globSync(pattern, { cwd: root })) {
		const place = path.join(root, file);
		const text = readFileSync(place, 'utf8');
		const [, facts = text] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
		const document = parseDocument(facts);
		settle(document);
		writeFileSync(
			place,
			text.replace(facts, () => document.toString().trimEnd()),
		);
	}
}

/** Sets facts; `undefined` takes one out. */
export const set =
	(facts: Record<string, unknown>): Change =>
	(document) => {
		for (const [field, value] of Object.entries(facts)) {
			if (value === undefined) document.delete(field);
			else document.set(field, document.createNode(value));
		}
	};

const mail = [{ by: 'mail', to: 'REHEARSAL_MAIL' }];

/** Words that nobody would publish: they stand for what people have to write, and never leave the copy. */
const invented = 'Example of the rehearsal';

/** Every helpline that has not ended, as if somebody had checked it on a day. */
export function checkHelplines(root: string, on: string): void {
	change(root, 'content/helplines/*.yml', (document) => {
		const isLive = !String(document.get('status')).startsWith('ended');
		if (isLive) set({ checkedOn: on, checkedBy: invented })(document);
	});
}

/**
 * Settles everything that the launch check asks of one area, in a copy of the project: what people must find out, agree
 * and sign is filled in with words that say they are an example.
 */
export function settleArea(root: string, area: string, today: string): void {
	const by = { name: invented, role: invented, on: today };
	const checked = { verifiedOn: today, verifiedBy: invented, reviewOn: undefined };
	const services = `content/areas/${area}/services/*.mdx`;
	change(root, 'content/areas/*/area.mdx', (document) => {
		document.set('hasPages', document.get('id') === area);
	});
	change(root, `content/areas/${area}/area.mdx`, set({ privacy: privacyOf() }));
	change(root, 'content/areas/*/services/*.mdx', set(checked));
	// Its contract ended long ago, as far as the sources say: whoever launches knows the one that followed.
	change(root, services, set({ contractId: undefined, lotIds: undefined }));
	change(root, 'content/providers/*.yml', set({ ...checked, demo: false, intakeIsExample: false }));
	change(root, 'content/providers/*.yml', set({ delivery: { alerts: mail, openWithin: 4 } }));
	change(root, 'content/areas/*/bodies/*.yml', set({ dutyAlerts: mail }));
	change(root, 'content/organisations/*.yml', set({ demo: false }));
	change(root, 'content/age-policies/*.yml', set({ approvedBy: invented, reviewOn: '2027-11-01' }));
	change(root, 'content/victims-codes/*.yml', set({ unconfirmed: undefined }));
	checkHelplines(root, today);
	change(root, 'content/helplines/*.yml', set({ disagreements: undefined }));
	change(root, 'content/accessibility/*.yml', set(statementOf(today)));
	settleLists(root, today);
	settleWords(root);
	const teams = globSync('content/providers/*.yml', { cwd: root }).map((file) => ({
		providerId: path.basename(file, '.yml'),
		agreed: by,
		responsePromise: 'Within two working days',
		testOpenedOn: today,
	}));
	const signed = Object.fromEntries(signatures.map((field) => [field, by]));
	const canary = { owner: invented, lastOpenedOn: today };
	const all = { id: area, ...signed, teams, canary };
	const text = stringify(all, { aliasDuplicateObjects: false });
	writeFileSync(path.join(root, `content/areas/${area}/launch.yml`), text);
}

/** What somebody signs: everything of the launch but these three. */
const signatures = Object.keys(launchSchema.shape).filter(
	(field) => !['id', 'teams', 'canary'].includes(field),
);

function privacyOf() {
	return {
		controller: { name: invented, contact: 'enquiries@example.org' },
		dpoContact: 'dpo@example.org',
		regulatorName: invented,
		complaintsUrl: 'https://example.org/complaints',
	};
}

function statementOf(today: string) {
	const contact = {
		email: 'access@example.org',
		answerWithin: 5,
		formats: ['large print'],
		visits: invented,
	};
	const test = { on: today, by: invented, sample: invented, withPeople: invented };
	return { body: invented, status: 'partial', contact, test, owner: invented };
}

function settleLists(root: string, today: string): void {
	change(root, 'content/bank-holidays.yml', (document) => {
		for (const index of (document.toJS() as unknown[]).keys()) {
			document.setIn([index, 'checkedOn'], today);
			document.setIn([index, 'checkedBy'], invented);
		}
	});
}

/** Pages that leave something open lose those words, and links to areas without pages; stories wait for their consent. */
function settleWords(root: string): void {
	for (const file of globSync('content/areas/*/stories/*.mdx', { cwd: root })) {
		rmSync(path.join(root, file));
	}
	const elsewhere = /\[([^\]]+)\]\(\/[a-z-]+\/services\/[^)]*\)/g;
	const settled = new RegExp(open, 'gi');
	for (const file of globSync('content/pages/*.mdx', { cwd: root })) {
		const place = path.join(root, file);
		const text = readFileSync(place, 'utf8').replaceAll(elsewhere, '$1');
		writeFileSync(place, text.replaceAll(settled, 'settled'));
	}
}
