import CMS from '@sveltia/cms';
import type { EditedKind, EditorPlan } from '../../editor/cms.ts';
import { cmsConfig, endingOf, formatOf } from '../../editor/cms-config.ts';
import { type Facts, readEntry, shapeOf, writeEntry } from '../../editor/entry-text.ts';
import { editorPartOf } from '../../editor/text-parts.ts';

/** Starts the editor for the area that the address names; without one the page's own list of areas stays. */
async function start(): Promise<void> {
	const plan = (await (await fetch('plan.json')).json()) as EditorPlan;
	const area = new URLSearchParams(location.search).get('area');
	if (!plan.areas.some(({ id }) => id === area) || area === null) return;
	for (const kind of plan.kinds) registerFormat(kind);
	for (const part of plan.parts) {
		const { fields, holdsText, name } = part;
		const text = { name: 'text', label: 'Text', widget: 'text', required: true };
		CMS.registerEditorComponent({
			id: name,
			label: name,
			fields: (holdsText ? [...fields, text] : fields) as [],
			...editorPartOf(part),
		});
	}
	keepZoom();
	document.querySelector('main')?.remove();
	await CMS.init({ config: cmsConfig(plan, area) as never });
}

/** The editor takes zooming away, again and again, from whoever needs it (WCAG 1.4.4). */
function keepZoom(): void {
	const allowed = 'width=device-width, initial-scale=1';
	const give = () => {
		for (const meta of document.querySelectorAll('meta[name=viewport]')) {
			if (meta.getAttribute('content') !== allowed) meta.setAttribute('content', allowed);
		}
	};
	const watched = { childList: true, subtree: true, attributeFilter: ['content'] };
	new MutationObserver(give).observe(document.head, watched);
}

/** Files keep what nobody changed: the editor hands facts over, and the file as it was is looked up by their name. */
function registerFormat(kind: EditedKind): void {
	const shape = shapeOf(kind);
	const originals = new Map<string, string>();
	const nameOf = (facts: Facts) => (kind.isList ? kind.name : String(facts[kind.idField]));
	CMS.registerCustomFormat(formatOf(kind), endingOf(kind), {
		fromFile: (text) => {
			const facts = readEntry(text, shape);
			originals.set(nameOf(facts), text);
			return facts;
		},
		toFile: (facts: Facts) => {
			const text = writeEntry(facts, shape, originals.get(nameOf(facts)));
			originals.set(nameOf(facts), text);
			return text;
		},
	});
}

await start();
