import type { Nodes } from 'mdast';
import { forEditors } from '../directory/messages.ts';
import { textComponents } from '../directory/prose.ts';
import type { Known } from './check-link.ts';
import { components, type TextComponent } from './components.ts';
import { type TextFinding, textError } from './finding.ts';

/** A tag in a text: of a component, or of HTML. */
export type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Where a tag stands. */
interface Place {
	/** Line in the text, from 1. */
	line: number;
	/** Names of the tags around it. */
	above: readonly string[];
	/** What may be named. */
	known: Known;
}

/** What is wrong with a tag: its name, what stands in it, and where it stands. */
export function checkComponent(tag: Tag, place: Place): TextFinding[] {
	const component = known(tag.name);
	if (component === undefined) return [unknownTag(tag, place.line)];
	const told = [...attributes(tag, component), ...standing(tag, component, place)];
	return [...told, ...lines(tag, place.known)].map((said) =>
		textError('components', place.line, said),
	);
}

function known(name: string | null): TextComponent | undefined {
	return textComponents.filter((one) => one === name).map((one) => components[one])[0];
}

function unknownTag({ name }: Tag, line: number): TextFinding {
	const isHtml = name === null || /^[a-z]/.test(name);
	return textError(isHtml ? 'code' : 'components', line, {
		what: isHtml
			? `HTML is not used in a text: <${name ?? ''}>.`
			: `There is no part called <${name}>.`,
		write: `Use Markdown, or one of: ${textComponents.join(', ')}.`,
	});
}

interface Said {
	what: string;
	write: string;
}

function attributes(tag: Tag, { props, example }: TextComponent): Said[] {
	const typed: Record<string, unknown> = {};
	for (const attribute of tag.attributes) {
		const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
		if (!plain || Object.hasOwn(typed, attribute.name)) {
			const name = 'name' in attribute ? attribute.name : '{…}';
			const what = `‘${name}’ in <${tag.name ?? ''}> is not plain words in quotation marks, once.`;
			return [{ what, write: `Write it like this: ${example}.` }];
		}
		typed[attribute.name] = attribute.value;
	}
	const result = forEditors(props).safeParse(typed);
	if (result.success) return [];
	return result.error.issues.map(({ path, message }) => ({
		what: `<${tag.name ?? ''}>, ${path.join('.')}: ${message}`,
		write: `Write it like this: ${example}.`,
	}));
}

function standing(tag: Tag, component: TextComponent, { above }: Place): Said[] {
	const name = `<${tag.name ?? ''}>`;
	const write = `Write it like this: ${component.example}.`;
	const isEmpty = tag.children.length === 0;
	return [
		component.isBlock &&
			tag.type === 'mdxJsxTextElement' && {
				what: `${name} stands in the middle of a line.`,
				write,
			},
		component.holds === 'nothing' &&
			!isEmpty && { what: `${name} holds words, and does not show them.`, write },
		component.holds === 'text' && isEmpty && { what: `${name} is empty.`, write },
		component.holds === 'text' &&
			above.length > 0 && {
				what: `${name} stands inside <${above.at(-1) ?? ''}>.`,
				write: 'Close the one before you open the other.',
			},
	].filter((said) => said !== false);
}

/** A line that is named must be one that may be printed. */
function lines(tag: Tag, { lineIds }: Known): Said[] {
	const [id] = tag.attributes.filter((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
	if (tag.name !== 'PhoneLine' || typeof id?.value !== 'string' || lineIds.has(id.value)) return [];
	const what = `There is no line ‘${id.value}’ that may be printed here.`;
	return [{ what, write: 'Use the name of a file in content/helplines that has not ended.' }];
}
