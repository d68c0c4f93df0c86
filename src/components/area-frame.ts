/** What the frame around a page needs to know of the area it belongs to. */
export interface AreaFrame {
	/** Id of the police force area; its theme is `/theme/<id>.css`. */
	id: string;
	/** Address of the area's home, from the root, with a slash at the end. */
	home: string;
	/** Address of the form in the page's language, where that is not below the area's home. */
	form?: string;
	/** Words of the logo of the body that commissions there today. */
	logoText: string;
	/** Address of the theme; the shell puts a placeholder here. */
	theme: string;
}

/** The frame of an area that the directory knows. */
export function frameOf(area: { id: string; body: { logoText: string } }): AreaFrame {
	return {
		id: area.id,
		home: `/${area.id}/`,
		logoText: area.body.logoText,
		theme: `/theme/${area.id}.css`,
	};
}
