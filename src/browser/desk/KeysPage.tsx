import { useState } from 'preact/hooks';
import { passphraseProblem } from '../../desk/key-file.ts';
import { createKey, keyFileName, monthOf, type NewKey } from '../../desk/new-key.ts';
import { BusyForm } from './BusyForm.tsx';
import { saveFile } from './save-file.ts';

/** A team that keys can be made for. */
export interface Team {
	/** Its id. */
	id: string;
	/** Its name. */
	name: string;
}

const roles = ['desk', 'recovery'] as const;
type Role = (typeof roles)[number];

const roleNames: Readonly<Record<Role, string>> = {
	desk: 'The desk’s key: opens referrals every day',
	recovery: 'The recovery key: kept offline, in another place, by somebody else',
};

/** Makes a desk's key and a recovery key for some months. Nothing is sent; the private parts leave as locked files. */
export function KeysPage({ teams }: { teams: readonly Team[] }) {
	const [made, setMade] = useState<readonly NewKey[]>();
	const make = async (form: HTMLFormElement) => {
		const wish = readWish(form);
		const problem = problemOf(wish);
		if (problem !== undefined) return problem;
		setMade(await makeKeys(wish));
		form.reset();
		return undefined;
	};
	return (
		<>
			<h1>New keys for a desk</h1>
			<p class="lead">
				They are made on this computer and sent nowhere: once this page is loaded you can take the
				computer off the network.
			</p>
			{made ? (
				<Made keys={made} />
			) : (
				<BusyForm
					button="Make the keys"
					busy="Making them. Each takes about a second."
					onSubmit={make}
				>
					<Fields teams={teams} />
				</BusyForm>
			)}
		</>
	);
}

function Fields({ teams }: { teams: readonly Team[] }) {
	return (
		<>
			<p class="desk-field">
				<label htmlFor="team">Team</label>
				<select id="team">
					<option value="">Choose</option>
					{teams.map(({ id, name }) => (
						<option key={id} value={id}>
							{name} ({id})
						</option>
					))}
				</select>
			</p>
			<p class="desk-field">
				<label htmlFor="from">First month</label>
				<input id="from" type="month" defaultValue={new Date().toISOString().slice(0, 7)} />
			</p>
			<p class="desk-field">
				<label htmlFor="months">How many months</label>
				<select id="months" defaultValue="1">
					{[1, 2, 3, 4].map((count) => (
						<option key={count} value={count}>
							{count}
						</option>
					))}
				</select>
			</p>
			{roles.map((role) => (
				<fieldset key={role}>
					<legend>{roleNames[role]}</legend>
					<p class="desk-field">
						<label htmlFor={`${role}-one`}>Passphrase</label>
						<span class="quiet" id={`${role}-hint`}>
							14 characters or more: four or five words that do not belong together. Nobody can find
							it out for you.
						</span>
						<input
							id={`${role}-one`}
							type="password"
							autocomplete="off"
							aria-describedby={`${role}-hint todo`}
						/>
					</p>
					<p class="desk-field">
						<label htmlFor={`${role}-two`}>The same passphrase again</label>
						<input id={`${role}-two`} type="password" autocomplete="off" aria-describedby="todo" />
					</p>
				</fieldset>
			))}
		</>
	);
}

interface Wish {
	team: string;
	/** First month, `YYYY-MM`. */
	from: string;
	months: number;
	passphrases: Readonly<Record<Role, readonly [string, string]>>;
}

function readWish(form: HTMLFormElement): Wish {
	const value = (id: string) =>
		form.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value ?? '';
	const both = (role: Role) => [value(`${role}-one`), value(`${role}-two`)] as const;
	return {
		team: value('team'),
		from: value('from'),
		months: Number(value('months')),
		passphrases: { desk: both('desk'), recovery: both('recovery') },
	};
}

function problemOf({ team, from, passphrases }: Wish): string | undefined {
	if (team === '') return 'Choose a team.';
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(from)) return 'Write the first month as 2026-12.';
	for (const role of roles) {
		const [one, two] = passphrases[role];
		const problem = passphraseProblem(one);
		if (problem !== undefined) return `${roleNames[role]}. ${problem}`;
		if (one !== two) return `${roleNames[role]}. The two passphrases differ. Type both again.`;
	}
	if (passphrases.desk[0] === passphrases.recovery[0])
		return 'Choose another passphrase for the recovery key: whoever knows one must not know both.';
	return undefined;
}

async function makeKeys({ team, from, months, passphrases }: Wish): Promise<NewKey[]> {
	const [year = 0, month = 0] = from.split('-').map(Number);
	const keys: NewKey[] = [];
	for (let ahead = 0; ahead < months; ahead++) {
		for (const role of roles) {
			const span = monthOf(year, month + ahead);
			keys.push(await createKey({ provider: team, role, ...span }, passphrases[role][0]));
		}
	}
	return keys;
}

function Made({ keys }: { keys: readonly NewKey[] }) {
	const [said, say] = useState('');
	const ring = JSON.stringify(
		keys.map(({ recipient }) => recipient),
		undefined,
		2,
	);
	return (
		<>
			<h2>1. Save each private part</h2>
			<p>
				Each file opens with its passphrase only. Give the recovery key to somebody else, on a stick
				that lies in another place. When this page is closed, what was not saved is gone.
			</p>
			<ul class="desk-files">
				{keys.map(({ file }) => (
					<li key={file.kid}>
						<button
							class="button button--quiet desk-small"
							type="button"
							onClick={() => {
								saveFile(keyFileName(file), `${JSON.stringify(file, undefined, 2)}\n`);
							}}
						>
							Save {keyFileName(file)}
						</button>{' '}
						<span class="quiet">Key id {file.kid}</span>
					</li>
				))}
			</ul>
			<h2 id="public-title">2. Give the public part to whoever keeps the keyring</h2>
			<p>
				It is no secret. It is to be signed and built into the site before anything is sealed to
				these keys. Read the key ids to each other on the phone.
			</p>
			<textarea
				class="desk-public"
				readOnly
				rows={12}
				aria-labelledby="public-title"
				value={ring}
			/>
			<div class="desk-buttons">
				<button
					class="button button--quiet desk-small"
					type="button"
					onClick={() => {
						navigator.clipboard.writeText(ring).then(
							() => {
								say('Copied.');
							},
							() => {
								say('It could not be copied. Select it and copy it by hand.');
							},
						);
					}}
				>
					Copy the public part
				</button>
				<button
					class="button button--quiet desk-small"
					type="button"
					onClick={() => {
						saveFile(`${keys[0]?.file.provider ?? ''}.public.json`, `${ring}\n`);
					}}
				>
					Save the public part
				</button>
			</div>
			<p role="status">{said}</p>
		</>
	);
}
