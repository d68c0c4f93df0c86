import type { Alerting, AlertChannel } from '../../referral/alerting.ts';
import type { Delivery } from '../delivery/port.ts';
import type { AlertKind, ChannelName } from './alert-rows.ts';
import { channelsOf } from './clock-rows.ts';

/** Somebody who is told, in one way. */
export interface Target {
	/** Its name in alarms: whose it is, which contact, which way. */
	name: string;
	/** The way. */
	by: ChannelName;
	/** Whether it wants the sealed referral too. */
	wantsSealed: boolean;
	/** Takes notices there. */
	delivery: Delivery;
}

/** Everybody who can be told. */
export interface Targets {
	/** Whom an alert goes to; undefined where nobody is named any more. */
	of: (
		alert: { kind: AlertKind; area: string; provider: string },
		channel: ChannelName | 'first',
	) => Target | undefined;
	/** Whoever keeps the site running. */
	operator: readonly Target[];
}

/** Makes a way to somebody out of what is declared; throws an Error in one sentence when a setting is missing. */
export type MakeDelivery = (channel: AlertChannel, name: string) => Delivery;

/** Makes every way to everybody, so that what is missing stops the start and not an alert. */
export function createTargets(alerting: Alerting, make: MakeDelivery): Targets {
	const made = new Map<AlertChannel, Target>();
	const add = (owner: string, channels: readonly AlertChannel[]) =>
		channels.map((channel) => {
			const name = `${owner}/${channel.by}`;
			const wantsSealed = channel.by === 'webhook' && channel.body === 'sealed';
			const target = { name, by: channel.by, wantsSealed, delivery: make(channel, name) };
			made.set(channel, target);
			return target;
		});
	for (const [id, { alerts, second }] of Object.entries(alerting.providers)) {
		add(`${id}/alerts`, alerts);
		add(`${id}/second`, second);
	}
	for (const [id, duty] of Object.entries(alerting.duty)) add(`${id}/duty`, duty);
	const operator = add('operator/alarms', alerting.operator);
	return {
		operator,
		of: (alert, channel) => {
			const all = channelsOf(alert.kind, alert, alerting);
			const declared = all.find(({ by }) => by === channel) ?? all[0];
			return declared && made.get(declared);
		},
	};
}
