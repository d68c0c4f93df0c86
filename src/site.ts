import type { GitHost } from './editor/cms.ts';

/** The product's name, as it stands in titles and footers. */
export const productName = 'Waymark';

/**
 * While true, every page carries the demonstration banner and `noindex`, and referrals are sealed
 * to demonstration keys. It stays true until the launch check passes.
 */
export const isDemo: boolean = true;

/** The neutral site that "Exit this page" leads to, through our own `/exit`. */
export const exitSite = { name: 'BBC Weather', url: 'https://www.bbc.co.uk/weather' } as const;

/**
 * The prefix that the Open Contracting Partnership registered for this publisher, such as `ocds-a1b2c3`; a
 * prefix is never made up. Until there is one, contracts are published in OCDS as a preview only.
 */
export const ocidPrefix: string | undefined = undefined;

/**
 * Whom to tell of a weakness, as a `mailto:` or `https:` address for /.well-known/security.txt. It is never made
 * up; a site that is no demonstration does not build without it.
 */
export const securityContact: string | undefined = undefined;

/**
 * Whoever keeps this site running: how they are told what only a person can mend, in the form of `alerts` in
 * content/providers. In a demonstration it is a file in .data/outbox/.
 */
export const operatorAlerts = [{ by: 'file' }] as const;

/**
 * Public half of the Ed25519 key that signs the providers' keyrings, as `npm run desk -- keys root` printed it. The
 * private half is never on a machine with a network. Whoever changes this line decides who can read every referral
 * from then on: two people look at it. A demonstration has a root key of its own in `.data/keys/`.
 */
export const keyringRoot: string | undefined = undefined;

/**
 * The Git host that the editor at /edit/ saves to. While it is undefined, `npm run build` makes no editor; a folder of
 * one's own computer is edited with `npm run edit` in any case. docs/deploy.md says what a host has to be told.
 */
export const editor: GitHost | undefined = undefined;
