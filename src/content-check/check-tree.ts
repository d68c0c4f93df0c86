import type { Nodes, Parent } from 'mdast';
import { checkComponent, type Tag } from './check-component.ts';
import { linkFinding, type Known, pictureFindings } from './check-link.ts';
import { type TextFinding, textError } from './finding.ts';

/** Marks of Markdown that the site draws. */
const drawn = new Set<Nodes['type']>([
	'root',
	'paragraph',
	'heading',
	'text',
	'strong',
	'emphasis',
	'list',
	'listItem',
	'link',
	'image',
	'break',
	'table',
	'tableRow',
	'tableCell',
]);

/** Marks that are known in Markdown and not drawn here, with what to write instead. */
const refused: Partial<Record<Nodes['type'], { what: string; write: string }>> = {
	mdxjsEsm: {
		what: 'A text imports and exports nothing.',
		write: 'Take the line out. If it is a sentence, begin it with another word.',
	},
	mdxFlowExpression: {
		what: 'Braces would be run as code.',
		write: 'Take them out, or use round brackets.',
	},
	mdxTextExpression: {
		what: 'Braces would be run as code.',
		write: 'Take them out, or use round brackets.',
	},
	code: {
		what: 'A block of code is not drawn on this site. Four spaces at the beginning of a line make one too.',
		write: 'Begin the lines at the margin, and take out rows of ` or ~.',
	},
	inlineCode: {
		what: 'Words between ` signs are not drawn on this site.',
		write: 'Take the signs out, or use “ ”.',
	},
	blockquote: {
		what: 'A quotation with > does not say whose words it holds.',
		write: 'Write <Quotation source="Who said it, and where"> and </Quotation> around it.',
	},
	thematicBreak: {
		what: 'A line across the page says nothing.',
		write: 'Take it out, or write a heading.',
	},
	delete: { what: 'Words that are struck through are still read.', write: 'Take the words out.' },
	yaml: {
		what: 'There is a second block of facts.',
		write: 'Facts stand once, at the beginning of the file.',
	},
};

const definitions = {
	what: 'A link or note that is explained elsewhere in the text is easily lost.',
	write: 'Write the link in its place: [words](https://example.org/).',
};

/** What of a text's tree is not allowed. */
export function checkTree(node: Nodes, known: Known, above: readonly string[] = []): TextFinding[] {
	const line = node.position?.start.line ?? 1;
	if (isTag(node)) {
		return [
			...checkComponent(node, { line, above, known }),
			...below(node, known, [...above, node.name ?? '']),
		];
	}
	if (!drawn.has(node.type))
		return [textError('markdown', line, refused[node.type] ?? definitions)].map(asCode);
	if (node.type === 'link') return [...linkFinding(node, known), ...below(node, known, above)];
	if (node.type === 'image') return pictureFindings(node, line);
	if (node.type === 'listItem' && typeof node.checked === 'boolean') {
		const said = {
			what: 'A box to tick cannot be ticked on a page.',
			write: 'Take [ ] or [x] out.',
		};
		return [textError('markdown', line, said), ...below(node, known, above)];
	}
	return below(node, known, above);
}

function isTag(node: Nodes): node is Tag {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function below(node: Nodes, known: Known, above: readonly string[]): TextFinding[] {
	const children: Parent['children'] = 'children' in node ? node.children : [];
	return children.flatMap((child) => checkTree(child, known, above));
}

/** What would be run is told as such. */
function asCode(found: TextFinding): TextFinding {
	return /imports|run as code/.test(found.what) ? { ...found, topic: 'code' } : found;
}
