import type { Bytes } from '../referral/bytes.ts';
import { type Envelope, readAddressed } from '../referral/envelope.ts';
import type { FunctionData, ReferralArea, ReferralProvider } from '../referral/function-data.ts';
import { providersOf } from '../referral/routing.ts';
import { findArea } from './env.ts';
import type { SealedReferral } from './store.ts';

/** An envelope that was sealed before it came: only its outside is looked at. */
export interface SealedTo {
	/** The provider whose keys it is sealed to. */
	provider: ReferralProvider;
	/** What a store needs to know of it. */
	row: Pick<
		SealedReferral,
		'thread' | 'version' | 'area' | 'provider' | 'kids' | 'sizeClass' | 'sealed'
	>;
}

/** One that came for an open area. */
export interface Received extends SealedTo {
	/** The area that it names. */
	area: ReferralArea;
}

/** Reads an addressed envelope for an open area, sealed to a desk key and a recovery key of a provider that it can lead to. */
export function receive(bytes: Bytes, data: FunctionData): Received | undefined {
	const area = findArea(data, readAddressed(bytes)?.address.area);
	const sealedTo = area && readSealed(bytes, providersOf({ area, data }));
	return sealedTo && { ...sealedTo, area };
}

/** Reads an addressed envelope that is sealed to a desk key and a recovery key of one of some providers. */
export function readSealed(
	bytes: Bytes,
	providers: readonly ReferralProvider[],
): SealedTo | undefined {
	const read = readAddressed(bytes);
	const provider = read && findProvider(read.envelope, providers);
	if (!read || !provider) return undefined;
	const { address, envelope, sealed } = read;
	const kids = envelope.recipients.map(({ kid }) => kid).join(',');
	const { sizeClass } = envelope;
	return { provider, row: { ...address, provider: provider.id, kids, sizeClass, sealed } };
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
