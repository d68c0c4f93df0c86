/** One control of the editor, in the words of Sveltia CMS's configuration. */
export interface CmsField {
	/** Name of the fact. */
	name: string;
	/** The name in words. */
	label: string;
	/** Kind of control. */
	widget: string;
	/** What the fact is for. */
	hint?: string;
	/** Whether it must be filled in. */
	required?: boolean;
	/** Choices. */
	options?: { label: string; value: string | number }[];
	/** Whether several can be chosen. */
	multiple?: boolean;
	/** Lowest number, or fewest items. */
	min?: number;
	/** Highest number, or most items. */
	max?: number;
	/** Fewest characters. */
	minlength?: number;
	/** Most characters. */
	maxlength?: number;
	/** What it must look like, and what is said if it does not. */
	pattern?: [string, string];
	/** Controls of its parts. */
	fields?: CmsField[];
	/** The control of each item of a list of plain values. */
	field?: CmsField;
	/** What it is when nobody chooses. */
	default?: unknown;
	/** Any other setting of the control. */
	[setting: string]: unknown;
}

/** What is known of the facts of a kind of entry beside their controls. */
export interface FactsPlan {
	/** Facts that no control can hold: they are written as YAML in a box of text. */
	written: string[];
	/** Facts that must be there, as ways like `channels[].kind`. */
	required: string[];
	/** Facts that must be there even when nothing is known: then `null`. */
	nullable: string[];
}

/** A kind of entry, as the editor's page needs it. */
export interface EditedKind extends FactsPlan {
	/** Its name in the code. */
	name: string;
	/** What staff call it. */
	label: string;
	/** Where its files lie, below content/. */
	pattern: string;
	/** Whether the one file holds a list. */
	isList: boolean;
	/** The fact that names an entry's file. */
	idField: string;
	/** The fact that an entry is listed by. */
	titleField: string;
	/** Controls of its facts, the text last. */
	fields: CmsField[];
}

/** What the editor's page is made from. */
export interface EditorPlan {
	/** Areas that can be edited, by name. */
	areas: { id: string; name: string }[];
	/** Kinds of entry. */
	kinds: EditedKind[];
	/** Parts that may stand in a text. */
	parts: TextPart[];
	/** Where the content is kept, beside a folder of this computer. */
	host: GitHost | undefined;
}

/** A part that staff may use in a text. */
export interface TextPart {
	/** Its name. */
	name: string;
	/** How it is written. */
	example: string;
	/** Whether words stand between its tags. */
	holdsText: boolean;
	/** Whether it stands on lines of its own. */
	isBlock: boolean;
	/** Controls of what stands in its tag. */
	fields: CmsField[];
}

/** The Git host that an editor on the web saves to; the names are those of Sveltia CMS's `backend`. */
export interface GitHost {
	/** Which kind of host. */
	name: 'github' | 'gitlab' | 'gitea';
	/** Owner and repository. */
	repo: string;
	/** The branch that is edited: never the one that is built without a review. */
	branch: string;
	/** Address of a host of one's own, or of the service that signs in. */
	base_url?: string;
	/** Address of its interface for programs, for a host of one's own. */
	api_root?: string;
	/** Id of the application, where people sign in without a service between (PKCE). */
	app_id?: string;
	/** How people sign in; `pkce` needs no service between. */
	auth_type?: 'pkce';
}
