import type { commissioningModels } from '../directory/service.ts';

/** The code of a way to commission. */
export type Model = (typeof commissioningModels)[number];

/** How a service is commissioned, in plain words, and what that means for whoever reads its records. */
export const models: Readonly<Record<Model, { name: string; meaning: string }>> = {
	'single-provider': {
		name: 'One provider for the whole area',
		meaning:
			'One organisation is paid to support everybody in the area, until the contract ends and the work is bought again.',
	},
	'strategic-delivery-partner': {
		name: 'One partner that both delivers support and commissions others to deliver it',
		meaning:
			'One organisation is paid to support people and to pay others for it. Part of the money passes through it to a supply chain.',
	},
	'branded-triage-hub': {
		name: 'One first contact under its own name, which passes people on',
		meaning:
			'The name stays while the organisation behind it may change. It is the first to listen; other services, commissioned apart, take over from it.',
	},
	lots: {
		name: 'Several lots, each with its own provider',
		meaning:
			'The work is bought in parts. Each part has a provider; one organisation may hold several.',
	},
	'multi-force-contact-centre': {
		name: 'One contact centre for several police areas',
		meaning: 'Several bodies buy one service together, and its staff serve all their areas.',
	},
	framework: {
		name: 'A framework that several bodies may buy from',
		meaning: 'Terms are agreed once. Bodies that may use it place orders under it later.',
	},
	'block-grant': {
		name: 'A grant to existing providers',
		meaning:
			'Money is given to services that already exist, without a tender. It is not a contract, and who receives it has to be published apart.',
	},
	network: {
		name: 'A network of organisations',
		meaning: 'Many organisations give support side by side, and share the work between them.',
	},
	'statutory-specialist': {
		name: 'Specialist teams of public bodies',
		meaning:
			'Teams of the police or of councils do this work. They are paid for and answered for elsewhere, so no contract stands here.',
	},
};
