import type { Elsewhere } from './find-area.ts';

/** What is said to somebody whom no area of this site covers: where they are, and where to turn. */
export const signposts = {
	scotland:
		'That is in Scotland. This site covers England and Wales. Ask Victim Support Scotland: it supports anyone affected by crime there.',
	'northern-ireland':
		'That is in Northern Ireland. This site covers England and Wales. Ask Victim Support NI: it supports anyone affected by crime there.',
	'channel-islands':
		'That is in the Channel Islands. This site covers England and Wales. The police of your island can tell you who supports people affected by crime there.',
	'isle-of-man':
		'That is on the Isle of Man. This site covers England and Wales. The Isle of Man Constabulary can tell you who supports people affected by crime there.',
	'non-geographic':
		'That postcode belongs to an organisation and not to a place. Type the postcode or the town where you live.',
} as const satisfies Record<Elsewhere, string>;
