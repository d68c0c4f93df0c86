import type { FunctionData, ReferralArea, ReferralProvider } from '../function-data.ts';
import { listOf, quote } from '../wording.ts';
import { PhoneLines, PhoneLink } from './PhoneLines.tsx';

type Line = ReferralProvider['intake']['selfContact']['line'];

/** What a page that takes nothing is drawn from. */
export interface StopProps {
	area: ReferralArea;
	/** The providers of the area, the general one first. */
	providers: readonly [ReferralProvider, ...ReferralProvider[]];
	data: FunctionData;
}

/** For someone who asks without the knowledge of the person who needs support. */
export function ForSomeoneElse({ area, providers: [general] }: StopProps) {
	const { line } = general.intake.selfContact;
	return (
		<>
			<h1>Helping someone who does not know you are asking</h1>
			<p class="lead">
				A call that they do not expect could make things worse for them. So we take a request only
				when the person knows and agrees. We have not kept anything you told us.
			</p>
			<h2>What you can do</h2>
			<ul>
				<li>
					Find a time when you are alone together, and listen. You do not need the right words.
				</li>
				<li>Tell them that you believe them, and that it is not their fault.</li>
				<li>Tell them that support is free, whether or not the police know.</li>
				<li>Ask how it is safe to talk to them. Do not write to them about it before you know.</li>
				<li>Let them decide. They know best what is safe.</li>
			</ul>
			<h2>Talk to someone yourself</h2>
			<p>
				You can call about what you have seen, without giving a name:{' '}
				<PhoneLink phone={line.phone} />, {line.hours}.
			</p>
			<h2>When they know and agree</h2>
			<p>
				<a href={`/${area.id}/refer/`}>Ask for support together</a>
			</p>
		</>
	);
}

/** For people who support someone in their work. */
export function ForProfessionals({ area, providers }: StopProps) {
	return (
		<>
			<h1>If you support someone in your work</h1>
			<p class="lead">
				This form is for people who need support and for those close to them. It takes no referrals
				from professionals. We have not kept anything you told us.
			</p>
			<h2>How to refer someone</h2>
			<dl class="routes">
				{routesOf(providers).map(({ names, words, line }) => (
					<div key={names}>
						<dt>{names}</dt>
						<dd>
							{words} <PhoneLink phone={line.phone} />, {line.hours}.
						</dd>
					</div>
				))}
			</dl>
			<h2>If they would rather ask themselves</h2>
			<p>
				They can fill in the form with you beside them. They choose ‘Me’, and how it is safe to be
				in touch. <a href={`/${area.id}/refer/`}>Ask for support</a>
			</p>
		</>
	);
}

/** The ways to refer, each once, with the names of all who share it. */
function routesOf(providers: StopProps['providers']) {
	const routes = new Map<string, { names: string[]; words: string; line: Line }>();
	for (const { name, intake } of providers) {
		const { professionalRoute: words, selfContact } = intake;
		const key = `${words} ${selfContact.line.phone}`;
		const route = routes.get(key) ?? { names: [], words, line: selfContact.line };
		route.names.push(name);
		routes.set(key, route);
	}
	return [...routes.values()].map((route) => ({ ...route, names: listOf(route.names, 'and') }));
}

/** For children who are on their own; throws when the data holds no line for children. */
export function UnderThirteen({ area, data }: StopProps) {
	const childline = data.phoneLines.filter(({ id }) => id === 'childline');
	if (childline.length === 0) {
		throw new Error('content/helplines/childline.yml is not among the phone lines: add it back.');
	}
	return (
		<>
			<h1>You can talk to someone</h1>
			<p class="lead">
				It was a good idea to look for help. What happened is not your fault. This form is for
				people who are older than you. We have not kept anything you typed.
			</p>
			<h2>If you are in danger now</h2>
			<p>
				Call <PhoneLink phone="999" />. It is OK to call, even if you are not sure.
			</p>
			<h2>If you want to talk</h2>
			<PhoneLines lines={childline} />
			<h2>Tell an adult you trust</h2>
			<p>
				It can be someone in your family, a teacher, a school nurse or a doctor. You can show them
				this page. If the first adult does not help, tell another one.
			</p>
			{area.childrensServicesPhone && (
				<p>
					People near you whose work is to keep children safe:{' '}
					<PhoneLink phone={area.childrensServicesPhone} />
				</p>
			)}
			<p>
				<a class="button" href={`/${area.id}/refer/`}>
					An adult is helping me
				</a>
			</p>
		</>
	);
}

/** For people who get in touch on their own: the number, the hours, and what to say. */
export function ContactThem({ area, providers: [general] }: StopProps) {
	const { line, say } = general.intake.selfContact;
	return (
		<>
			<h1>Get in touch when it suits you</h1>
			<p>
				Call <PhoneLink phone={line.phone} />, {line.hours}.
			</p>
			<p>We have not kept anything you told us. There is no rush.</p>
			<p>You can say: {quote(say)}</p>
			<p>
				You do not have to give your name, and you do not have to say what happened. If you would
				rather hear from them, you can <a href={`/${area.id}/refer/`}>ask them to get in touch</a>.
			</p>
		</>
	);
}
