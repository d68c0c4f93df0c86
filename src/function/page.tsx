import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Confirmation } from '../referral/confirmation.ts';
import type { FunctionData, ReferralArea, ReferralProvider } from '../referral/function-data.ts';
import type { Problem } from '../referral/problem.ts';
import { offerOf, providersOf } from '../referral/routing.ts';
import type { RawAnswers, Referral } from '../referral/schema.ts';
import { CheckAnswers } from '../referral/view/CheckAnswers.tsx';
import { Cleared } from '../referral/view/Cleared.tsx';
import { FormPage } from '../referral/view/FormPage.tsx';
import type { Hidden } from '../referral/view/HiddenFields.tsx';
import { NoDraft } from '../referral/view/NoDraft.tsx';
import { NotReceived } from '../referral/view/NotReceived.tsx';
import { NotReviewed } from '../referral/view/NotReviewed.tsx';
import { OnePage } from '../referral/view/OnePage.tsx';
import { Refusal, refusalHeading, type RefusalKind } from '../referral/view/Refusal.tsx';
import { Sent } from '../referral/view/Sent.tsx';
import { Speak } from '../referral/view/speech.tsx';
import { StopContact, Stopped } from '../referral/view/StopContact.tsx';
import type { StopField } from '../referral/stop-code.ts';
import { productName } from '../site.ts';
import type { Language } from '../words/language.ts';
import { fillIn } from '../words/say.ts';

export type { Hidden } from '../referral/view/HiddenFields.tsx';

/** The pages that the function answers with, each a whole HTML document. */
export interface Pages {
	/** The form as it was filled in, with what to change. */
	problems: (p: FormParts & { problems: Problem[] }) => string;
	/** The form as it was filled in, to change an answer. */
	edit: (p: FormParts) => string;
	/** The answers with the agreement; `carried` when no draft holds them. */
	check: (p: CheckParts) => string;
	/** The form that sends in one step, for a browser that keeps no cookie. */
	onePage: (p: Partial<FormParts> & OnePageParts) => string;
	/** What happens next. */
	sent: (p: { confirmation: Confirmation }) => string;
	/** The confirmation, opened again or too late. */
	cleared: () => string;
	/** The check page without a draft. */
	noDraft: () => string;
	/** Nothing was stored; `retry` carries the sealed answers. */
	notReceived: (p: NotReceivedParts) => string;
	/** Where contact is paused or stopped. */
	stop: (p: { page: string; wrong: readonly StopField[] }) => string;
	/** The one answer to that. */
	stopped: () => string;
	/** A request that is not answered with a page of the journey. */
	refusal: (kind: RefusalKind) => string;
}

interface FormParts {
	area: ReferralArea;
	raw: RawAnswers;
	hidden: Hidden;
}

interface OnePageParts {
	area: ReferralArea;
	hidden: Hidden;
	problems?: Problem[];
}

interface CheckParts extends FormParts {
	referral: Referral;
	provider: ReferralProvider;
	problem?: Problem | undefined;
	carried: boolean;
}

interface NotReceivedParts {
	area?: ReferralArea | undefined;
	provider?: ReferralProvider | undefined;
	retry?: { thread: string; sealed: string } | undefined;
}

interface Filling {
	title: string;
	area?: ReferralArea | undefined;
	main: VNode;
}

/** What the pages of one language are made from. */
export interface PageParts {
	/** The page around them, as the build wrote it in this language. */
	shell: string;
	data: FunctionData;
	language: Language;
}

/** Make the function's pages from the shell that the build wrote and the data of its areas. */
export function createPages({ shell, data, language }: PageParts): Pages {
	const { journey, stopping } = language.words;
	const page = ({ title, area, main }: Filling) =>
		fill(shell, {
			TITLE: escape(fillIn(journey.titleIn, { title, place: area?.name ?? productName })),
			AREA_NAME: escape(area?.logoText ?? productName),
			// Without an area every link of the header leads to the first page, where areas are chosen.
			AREA_HOME: escape(area ? `/${area.id}/` : '/#'),
			AREA_FORM: escape(area ? `${language.base}/${area.id}/refer/` : '/#ask'),
			THEME: escape(`/theme/${area?.id ?? 'default'}.css`),
			MAIN: renderToStaticMarkup(
				<Speak language={language}>
					<NotReviewed {...{ area, data }} />
					{main}
				</Speak>,
			),
		});
	const ask = journey.title;
	const wrong = fillIn(journey.errorTitle, { title: ask });
	const failed = fillIn(journey.notReceivedTitle, { title: ask });
	return {
		problems: (p) =>
			page({ title: wrong, area: p.area, main: <FormPage {...p} {...placed(p.area)} /> }),
		edit: (p) => page({ title: ask, area: p.area, main: <FormPage {...p} {...placed(p.area)} /> }),
		check: (p) =>
			page({
				title: p.problem ? wrong : ask,
				area: p.area,
				main: <CheckAnswers {...p} data={data} />,
			}),
		onePage: (p) =>
			page({
				title: p.problems?.length ? wrong : ask,
				area: p.area,
				main: (
					<OnePage {...p} {...placed(p.area)} providers={providersOf({ area: p.area, data })} />
				),
			}),
		sent: (p) => sent(p.confirmation),
		cleared: () => page({ title: ask, main: <Cleared data={data} /> }),
		noDraft: () => page({ title: ask, main: <NoDraft data={data} /> }),
		notReceived: (p) =>
			page({ title: failed, area: p.area, main: <NotReceived {...p} data={data} /> }),
		stop: (p) =>
			page({
				title:
					p.wrong.length > 0
						? fillIn(journey.errorTitle, { title: stopping.title })
						: stopping.title,
				main: <StopContact {...p} data={data} />,
			}),
		stopped: () => page({ title: stopping.title, main: <Stopped data={data} /> }),
		refusal: (kind) =>
			page({
				title: refusalHeading(kind, language.words),
				main: <Refusal kind={kind} data={data} />,
			}),
	};

	function placed(area: ReferralArea) {
		return { offer: offerOf({ area, data, language }), isDemo: data.demo };
	}

	/** A confirmation of an area or provider that is gone since shows the cleared page. */
	function sent(confirmation: Confirmation): string {
		const area = data.areas.find(({ id }) => id === confirmation.area);
		const provider = data.providers.find(({ id }) => id === confirmation.provider);
		if (!area || !provider) return page({ title: ask, main: <Cleared data={data} /> });
		return page({ title: ask, area, main: <Sent {...{ confirmation, provider, data }} /> });
	}
}

type Placeholder = 'TITLE' | 'AREA_NAME' | 'AREA_HOME' | 'AREA_FORM' | 'THEME' | 'MAIN';

/** Replace every placeholder in one pass, so that what a person typed is never taken for one. */
function fill(shell: string, words: Readonly<Record<Placeholder, string>>): string {
	return shell.replace(
		/%%(TITLE|AREA_NAME|AREA_HOME|AREA_FORM|THEME|MAIN)%%/g,
		(_, name: Placeholder) => words[name],
	);
}

function escape(text: string): string {
	const entities: Readonly<Record<string, string>> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	};
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
