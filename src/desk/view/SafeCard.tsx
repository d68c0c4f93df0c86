import type { ReferralProvider } from '../../referral/function-data.ts';
import type { Referral } from '../../referral/schema.ts';
import { cardRows, warningsOf, wayOf } from '../contact-card.ts';
import type { SafeNow } from '../safe-now.ts';
import { safeNowInWords } from '../safe-now-words.ts';
import { wordsToSay } from '../words-to-say.ts';
import { Rows } from './Rows.tsx';

interface SafeCardProps {
	/** The newest answers; without any number or address until the card has been read. */
	referral: Referral;
	/** Whose words are said, and whose hours count. */
	provider: ReferralProvider;
	/** Whether now is safe. */
	safe: SafeNow;
}

/** How it is safe to be in touch: drawn before any number or address, and whole without one. */
export function SafeCard({ referral, provider, safe }: SafeCardProps) {
	const warnings = warningsOf(referral);
	return (
		<section class="desk-card" aria-labelledby="card-title">
			<h3 id="card-title">
				<bdi>{wayOf(referral)}</bdi>
			</h3>
			{warnings.length > 0 && (
				<ul class="desk-warnings">
					{warnings.map((warning) => (
						<li key={warning}>{warning}</li>
					))}
				</ul>
			)}
			<SafeNowLine safe={safe} />
			<Rows rows={cardRows(referral, provider)} />
			<ExactWords referral={referral} provider={provider} />
			<p class="quiet">
				What is safe can change. When you first talk, ask about each of these again.
			</p>
		</section>
	);
}

function SafeNowLine({ safe }: { safe: SafeNow }) {
	const words = safeNowInWords(safe);
	// Paper is read at another time than the one that this is about.
	return words ? <p class={`desk-now desk-now--${safe.kind} screen-only`}>{words}</p> : null;
}

function ExactWords({ referral, provider }: Omit<SafeCardProps, 'safe'>) {
	const spoken = wordsToSay(referral, provider);
	if (!spoken) {
		return (
			<p class="desk-now desk-now--outside">
				The words that they chose are no longer among yours. Send nothing before your team has
				agreed on what is safe to send.
			</p>
		);
	}
	if (spoken.length === 0) return null;
	return (
		<>
			<h4>The words that they were shown</h4>
			<dl class="desk-words">
				{spoken.map(({ when, words, lang }) => (
					<div key={when}>
						<dt>
							<bdi>{when}</bdi>
						</dt>
						<dd lang={lang === 'en' ? undefined : lang}>
							<bdi>{words}</bdi>
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}
