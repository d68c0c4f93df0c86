import type { Bytes } from '../referral/bytes.ts';
import { type Envelope, readAddressed } from '../referral/envelope.ts';
import type { FunctionData, ReferralArea, ReferralProvider } from '../referral/function-data.ts';
import { providersOf } from '../referral/routing.ts';
import { findArea } from './env.ts';
import type { SealedReferral } from './store.ts';

/** An envelope that was sealed before it came: only its outside is looked at. */
export interface Received {
	/** The area that it names. */
	area: ReferralArea;
	/** The provider whose keys it is sealed to. */
	provider: ReferralProvider;
	/** What a store needs to know of it. */
	row: Pick<
		SealedReferral,
		'thread' | 'version' | 'area' | 'provider' | 'kids' | 'sizeClass' | 'sealed'
	>;
}

/** Reads an addressed envelope for an open area, sealed to a desk key and a recovery key of a provider that it can lead to. */
export function receive(bytes: Bytes, data: FunctionData): Received | undefined {
	const read = readAddressed(bytes);
	const area = findArea(data, read?.address.area);
	const provider = read && area && findProvider(read.envelope, providersOf({ area, data }));
	if (!read || !area || !provider) return undefined;
	const { address, envelope, sealed } = read;
	const kids = envelope.recipients.map(({ kid }) => kid).join(',');
	const { sizeClass } = envelope;
	return { area, provider, row: { ...address, provider: provider.id, kids, sizeClass, sealed } };
}

function findProvider(
	{ recipients }: Envelope,
	providers: readonly ReferralProvider[],
): ReferralProvider | undefined {
	return providers.find(({ keyring }) => {
		const keys = recipients.map(({ kid }) => keyring.recipients.find((key) => key.kid === kid));
		const roles = new Set(keys.map((key) => key?.role));
		return !roles.has(undefined) && roles.size === 2;
	});
}
