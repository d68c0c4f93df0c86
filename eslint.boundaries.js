/**
 * Who may import whom: one block a folder, as docs/architecture.md draws it.
 * A later block on the same files replaces an earlier one, so an exception repeats its folder's list.
 */
const rule = '@typescript-eslint/no-restricted-imports';

const astro = ['astro:*', 'astro', 'astro/*', '@astrojs/*'];
const node = ['node:*'];
const preact = ['preact', 'preact/*', 'preact-render-to-string'];
const formkit = ['@formkit/*'];
const hpke = ['@hpke/*'];
const phones = ['libphonenumber-js', 'libphonenumber-js/*'];
const markup = ['**/components/**', '**/layouts/**', '**/pages/**', '**/*.astro'];
const classicZod = { regex: '^zod(/(?!mini).*)?$' };

/** A block that forbids the files in `files` to import `patterns`; `message` says where such code belongs. */
function boundary(files, patterns, message) {
	const group = patterns.filter((pattern) => typeof pattern === 'string');
	const regexes = patterns.filter((pattern) => typeof pattern !== 'string');
	return {
		name: `boundary: ${files[0]}`,
		files,
		rules: {
			[rule]: [
				'error',
				{ patterns: [{ group, message }, ...regexes.map((regex) => ({ ...regex, message }))] },
			],
		},
	};
}

/** Every TypeScript and Astro file of a folder. */
const within = (folder) => [`${folder}/**/*.{ts,tsx,astro}`];

const subjects = ['directory', 'area-finder', 'stories', 'transparency', 'open-data', 'referral'];
const otherSubjects = (own, allowed = []) =>
	subjects.filter((subject) => ![own, ...allowed].includes(subject)).map((s) => `**/${s}/**`);

const subjectRules =
	'Subject folders hold plain rules: no Astro, no DOM library, no host, no other subject.';
const plain = [...astro, ...node, ...preact, ...formkit, ...hpke, ...markup];
const outer = ['**/content.ts', '**/function/**', '**/browser/**', '**/desk/**'];

const directory = [...plain, ...outer, ...otherSubjects('directory', ['referral'])];
const referral = [
	...astro,
	...node,
	...formkit,
	...markup,
	...outer,
	...otherSubjects('referral', ['directory']),
	classicZod,
];
const referralRules =
	'src/referral runs in the build, the function, the browser and at the desk: zod/mini and itself only.';
const functionRules =
	'The function is Web Request in, Response out: no Astro, no markup of the site, no private keys.';
const functionFolder = [
	...astro,
	...formkit,
	...markup,
	...hpke,
	'**/content.ts',
	'**/browser/**',
	...otherSubjects('referral'),
	'**/desk/open-referral.ts',
	'**/desk/key-file.ts',
	'**/desk/csv.ts',
	'**/desk/cli.ts',
	'**/desk/cli/**',
	'**/desk/hand-over.ts',
	'**/desk/client.ts',
];
const storeRules = 'A store knows its port and its database, nothing else of the function.';
const storeFiles = [
	'**/handle.ts',
	'**/submit.ts',
	'**/env.ts',
	'**/page.tsx',
	'**/referral/seal.ts',
];

const deliveryRules =
	'A delivery knows its port and one vendor: never an answer, a key or a store.';

const browser = [
	...astro,
	...node,
	'**/function/**',
	'**/content.ts',
	'**/desk/cli.ts',
	'**/desk/cli/**',
	classicZod,
];
const browserRules =
	'src/browser is sent to a phone: nothing of a host, no content schema, zod/mini only.';

/**
 * The import rules of the project, in the order in which ESLint applies them.
 * @type {import('eslint').Linter.Config[]}
 */
export const boundaries = [
	boundary(within('src/directory'), [...directory, ...phones], subjectRules),
	boundary(['src/directory/contact.ts'], directory, subjectRules),
	boundary(
		within('src/directory/join'),
		[
			...plain,
			...outer,
			...phones,
			...otherSubjects('directory', ['referral', 'stories', 'transparency']),
		],
		'src/directory/join is where the subjects meet: plain rules still, no Astro and no host.',
	),
	boundary(
		within('src/area-finder'),
		[...plain, ...outer, ...otherSubjects('area-finder')],
		subjectRules,
	),
	boundary(
		within('src/stories'),
		[...plain, ...outer, ...otherSubjects('stories', ['directory'])],
		subjectRules,
	),
	boundary(
		['src/stories/{check-cli,withdraw-cli,read-stories}.ts'],
		[
			...plain.filter((pattern) => !node.includes(pattern)),
			...outer,
			...otherSubjects('stories', ['directory']),
		],
		'The commands on stories read and write content/ themselves; they know no site and no host.',
	),
	boundary(
		within('src/transparency'),
		[...plain, ...outer, ...otherSubjects('transparency', ['directory'])],
		subjectRules,
	),
	boundary(
		within('src/content-check'),
		[
			...plain.filter((pattern) => !node.includes(pattern)),
			...outer,
			'node:fs',
			'node:child_process',
			'node:http',
			'node:https',
			'node:net',
			...otherSubjects('content-check', ['directory', 'stories', 'transparency', 'referral']),
		],
		'src/content-check is given files and answers with findings: no disk, no network, and never Astro.',
	),
	boundary(
		within('src/editor'),
		[...plain, ...outer, ...subjects.map((subject) => `**/${subject}/**`)],
		'src/editor knows schemas, facts and texts as they are given: no disk, no subject, no browser.',
	),
	boundary(
		within('src/open-data'),
		[...plain, ...outer, ...otherSubjects('open-data', ['directory', 'transparency'])],
		subjectRules,
	),
	boundary(
		within('src/words'),
		[...plain, ...outer, ...subjects.map((subject) => `**/${subject}/**`), 'zod', 'zod/*'],
		'src/words holds sentences and how they are filled in: it imports nothing but itself.',
	),
	boundary(within('src/referral'), [...referral, ...preact, ...hpke], referralRules),
	boundary(['src/referral/seal.ts'], [...referral, ...preact], referralRules),
	boundary(
		within('src/referral/view'),
		[...referral, ...hpke, 'preact-render-to-string'],
		referralRules,
	),
	boundary(
		within('src/desk'),
		[
			...astro,
			...node,
			...hpke,
			...markup,
			classicZod,
			'**/function/**',
			'**/browser/**',
			'**/content.ts',
		],
		'src/desk opens referrals anywhere: no host, no server, no site.',
	),
	boundary(
		['src/desk/cli.ts', 'src/desk/cli/**'],
		[...astro, ...hpke, ...markup, '**/function/**', '**/browser/**', '**/content.ts'],
		'The desk command reads the database by itself and never runs the server.',
	),
	boundary(
		within('src/operate'),
		[...astro, ...hpke, ...markup, ...preact, '**/browser/**', '**/content.ts', '**/page.tsx'],
		'The operator’s commands stand on the stores of a Node host; they draw nothing and serve nobody.',
	),
	boundary(within('src/function'), [...functionFolder, ...node, ...preact], functionRules),
	boundary(['src/function/page.tsx'], [...functionFolder, ...node], functionRules),
	boundary(
		['src/function/{node,node-delivery,node-env,node-request,static-files}.ts'],
		[...functionFolder, ...preact, '**/worker.ts', '**/d1-store.ts'],
		functionRules,
	),
	boundary(
		['src/function/worker.ts'],
		[
			...functionFolder,
			...node,
			...preact,
			'**/node.ts',
			'**/static-files.ts',
			'**/sqlite-store.ts',
		],
		functionRules,
	),
	boundary(
		['src/function/sqlite-store.ts'],
		[...functionFolder, ...preact, ...storeFiles, '**/d1-store.ts'],
		storeRules,
	),
	boundary(
		['src/function/d1-store.ts'],
		[...functionFolder, ...node, ...preact, ...storeFiles, '**/sqlite-store.ts'],
		storeRules,
	),
	boundary(
		within('src/function/delivery'),
		[...functionFolder, ...preact, ...node, ...storeFiles, '**/store.ts'],
		deliveryRules,
	),
	boundary(
		['src/function/delivery/{mail,files,node-post}.ts'],
		[...functionFolder, ...preact, ...storeFiles, '**/store.ts'],
		deliveryRules,
	),
	boundary(
		within('src/components'),
		['astro:content', '**/content.ts', '**/browser/**', '**/function/**', '**/pages/**', ...node],
		'A component takes props and draws; pages load.',
	),
	boundary(
		within('src/layouts'),
		['astro:content', '**/content.ts', '**/browser/**', '**/function/**', '**/pages/**', ...node],
		'A layout takes props and draws; pages load.',
	),
	boundary(within('src/browser'), [...browser, ...formkit], browserRules),
	boundary(['src/browser/form-node.ts'], browser, browserRules),
	boundary(
		within('src/pages'),
		['**/function/**', '**/browser/**', ...node, 'astro:content'],
		'A page takes its data from content.ts and draws it; the function is another program.',
	),
	boundary(
		['src/content.config.ts'],
		['**/content.ts', ...markup, '**/function/**', '**/browser/**', '**/referral/**'],
		'content.config.ts only declares which folder has which schema.',
	),
	boundary(
		['src/content.ts'],
		[...markup, '**/function/**', '**/browser/**', '**/desk/**', ...preact],
		'content.ts loads and joins; it draws nothing.',
	),
];
