import type { ComponentChildren } from 'preact';
import type { Language } from '../../words/language.ts';
import { fillIn, listOf, quote } from '../../words/say.ts';
import type { FunctionData, ReferralArea, ReferralProvider } from '../function-data.ts';
import { hoursOf } from '../hours-in-words.ts';
import type { StopPage } from '../stops.ts';
import { NotReviewed } from './NotReviewed.tsx';
import { PhoneLines, PhoneLink } from './PhoneLines.tsx';
import { Sentence, Speak, useLanguage } from './speech.tsx';

type Line = ReferralProvider['intake']['selfContact']['line'];

/** What a page that takes nothing is drawn from. */
export interface StopProps {
	/** Which page it is. */
	page: StopPage;
	area: ReferralArea;
	/** The providers of the area, the general one first. */
	providers: readonly [ReferralProvider, ...ReferralProvider[]];
	data: FunctionData;
	language: Language;
}

const views = {
	'for-someone-else': ForSomeoneElse,
	'for-professionals': ForProfessionals,
	'under-13': UnderThirteen,
	contact: ContactThem,
} as const;

/** A page that takes nothing. */
export function Stop(props: StopProps) {
	const View = views[props.page];
	return (
		<Speak language={props.language}>
			<NotReviewed {...props} />
			<View {...props} />
		</Speak>
	);
}

/** The address of an area's form, in the language of the page. */
function useForm({ area }: StopProps): string {
	return `${useLanguage().base}/${area.id}/refer/`;
}

/** The number and hours of a line, for a sentence that names them. */
function partsOf(line: Line, language: Language) {
	return { phone: <PhoneLink phone={line.phone} />, hours: hoursOf(line, language) };
}

/** For someone who asks without the knowledge of the person who needs support. */
function ForSomeoneElse(props: StopProps) {
	const language = useLanguage();
	const words = language.words.stops.forSomeoneElse;
	const form = useForm(props);
	const { line } = props.providers[0].intake.selfContact;
	return (
		<>
			<h1>{words.title}</h1>
			<p class="lead">{words.lead}</p>
			<h2>{words.doTitle}</h2>
			<ul>
				{[words.listen, words.believe, words.free, words.ask, words.decide].map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
			<h2>{words.talkTitle}</h2>
			<p>
				<Sentence text={words.talk} parts={partsOf(line, language)} />
			</p>
			<h2>{words.agreeTitle}</h2>
			<p>
				<a href={form}>{words.together}</a>
			</p>
		</>
	);
}

/** For people who support someone in their work. */
function ForProfessionals(props: StopProps) {
	const language = useLanguage();
	const words = language.words.stops.forProfessionals;
	const form = useForm(props);
	const ask = (inside: ComponentChildren) => <a href={form}>{inside}</a>;
	return (
		<>
			<h1>{words.title}</h1>
			<p class="lead">{words.lead}</p>
			<h2>{words.howTitle}</h2>
			<dl class="routes">
				{routesOf(props).map(({ names, words: how, line }) => (
					<div key={names}>
						<dt>{names}</dt>
						<dd>
							<Sentence text={words.route} parts={{ words: how, ...partsOf(line, language) }} />
						</dd>
					</div>
				))}
			</dl>
			<h2>{words.themselvesTitle}</h2>
			<p>
				<Sentence text={words.themselves} parts={{ ask }} />
			</p>
		</>
	);
}

/** The ways to refer, each once, with the names of all who share it. */
function routesOf({ providers, language }: StopProps) {
	const routes = new Map<string, { names: string[]; words: string; line: Line }>();
	for (const { name, intake } of providers) {
		const { professionalRoute: words, selfContact } = intake;
		const key = `${words} ${selfContact.line.phone}`;
		const route = routes.get(key) ?? { names: [], words, line: selfContact.line };
		route.names.push(name);
		routes.set(key, route);
	}
	return [...routes.values()].map((route) => ({
		...route,
		names: listOf(route.names, language, 'conjunction'),
	}));
}

/** For children who are on their own; throws when the data holds no line for children. */
function UnderThirteen(props: StopProps) {
	const words = useLanguage().words.stops.underThirteen;
	const form = useForm(props);
	const { area, data } = props;
	const childline = data.phoneLines.filter(({ id }) => id === 'childline');
	if (childline.length === 0) {
		throw new Error('content/helplines/childline.yml is not among the phone lines: add it back.');
	}
	return (
		<>
			<h1>{words.title}</h1>
			<p class="lead">{words.lead}</p>
			<h2>{words.dangerTitle}</h2>
			<p>
				<Sentence text={words.danger} parts={{ phone: <PhoneLink phone="999" /> }} />
			</p>
			<h2>{words.talkTitle}</h2>
			<PhoneLines lines={childline} />
			<h2>{words.adultTitle}</h2>
			<p>{words.adult}</p>
			{area.childrensServicesPhone && (
				<p>
					<Sentence
						text={words.services}
						parts={{ phone: <PhoneLink phone={area.childrensServicesPhone} /> }}
					/>
				</p>
			)}
			<p>
				<a class="button" href={form}>
					{words.helping}
				</a>
			</p>
		</>
	);
}

/** For people who get in touch on their own: the number, the hours, and what to say. */
function ContactThem(props: StopProps) {
	const language = useLanguage();
	const words = language.words.stops.contact;
	const form = useForm(props);
	const { line, say } = props.providers[0].intake.selfContact;
	const ask = (inside: ComponentChildren) => <a href={form}>{inside}</a>;
	return (
		<>
			<h1>{words.title}</h1>
			<p>
				<Sentence text={words.call} parts={partsOf(line, language)} />
			</p>
			<p>{words.notKept}</p>
			<p>{fillIn(words.say, { words: quote(say, language) })}</p>
			<p>
				<Sentence text={words.noName} parts={{ ask }} />
			</p>
		</>
	);
}
