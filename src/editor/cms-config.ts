import type { CmsField, EditedKind, EditorPlan } from './cms.ts';

/** A collection of Sveltia CMS. */
export interface CmsCollection {
	/** Its name: the kind's. */
	name: string;
	/** What staff call it. */
	label: string;
	/** Name of the format that reads and writes its files: the kind's. */
	format: string;
	/** Any other setting. */
	[setting: string]: unknown;
}

/** Pictures are small, for they are read on phones, in bytes. */
const largestPicture = 500_000;

/** How the files of a kind end. */
export const endingOf = ({ pattern }: EditedKind) => pattern.slice(pattern.lastIndexOf('.') + 1);

/**
 * The configuration of Sveltia CMS for one area and all that areas share.
 * @param area Id of the area.
 */
export function cmsConfig({ kinds, host }: EditorPlan, area: string): Record<string, unknown> {
	const own = kinds.filter(({ pattern }) => pattern.startsWith('areas/'));
	const shared = kinds.filter(({ pattern }) => !pattern.startsWith('areas/'));
	return {
		load_config_file: false,
		app_title: 'Edit the content',
		// Without a host the page opens folders only; Sveltia CMS wants a name here all the same.
		backend: host ?? {
			name: 'gitea',
			repo: 'on/this-computer',
			branch: 'main',
			base_url: 'http://localhost',
			auth_methods: ['token'],
		},
		...(host !== undefined && host.name !== 'gitea' && { publish_mode: 'editorial_workflow' }),
		show_preview_links: false,
		media_folder: 'public/pictures',
		public_folder: '/pictures',
		media_libraries: {
			default: { config: { max_file_size: largestPicture } },
			stock_assets: { providers: [] },
		},
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		output: { omit_empty_optional_fields: true },
		collections: [
			...own.map((kind) => collectionOf(kind, area)),
			...shared.map((kind) => collectionOf(kind, area)),
		],
	};
}

/** Name of the format of a kind; a text below facts is known to Sveltia CMS by the ending. */
export function formatOf(kind: EditedKind): string {
	return endingOf(kind) === 'mdx' ? `${kind.name}-frontmatter` : kind.name;
}

function collectionOf(kind: EditedKind, area: string): CmsCollection {
	const { name, label, idField, titleField, fields } = kind;
	const place = `content/${kind.pattern.replace('*', area)}`;
	const common = {
		name,
		label,
		format: formatOf(kind),
		editor: { preview: false },
	};
	if (kind.isList)
		return { ...common, files: [{ name, label, file: place, fields: [itemsOf(kind)] }] };
	if (!place.includes('*') && kind.pattern.startsWith('areas/')) {
		return { ...common, files: [{ name: area, label, file: place, fields }] };
	}
	return {
		...common,
		folder: place.slice(0, place.lastIndexOf('/')),
		extension: endingOf(kind),
		create: true,
		identifier_field: titleField,
		slug: `{{fields.${idField}}}`,
		summary: `{{${titleField}}}`,
		fields,
	};
}

/** The one file with all entries of a kind. */
function itemsOf({ label, fields, titleField }: EditedKind): CmsField {
	return {
		name: 'items',
		label,
		widget: 'list',
		required: false,
		collapsed: true,
		summary: `{{${titleField}}}`,
		fields,
	};
}
