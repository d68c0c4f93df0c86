import type { Compared } from '../compare-versions.ts';

interface VersionsProps {
	/** Rows over all versions. */
	rows: readonly Compared[];
	/** Names of the versions, oldest first. */
	names: readonly string[];
}

/** The versions of one thread side by side; what the newest changed is said in words, and not by colour alone. */
export function Versions({ rows, names }: VersionsProps) {
	return (
		// A region that scrolls sideways must be reachable by keyboard (WCAG 2.1.1).
		// eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
		<div class="desk-scroll" role="region" aria-labelledby="versions-title" tabIndex={0}>
			<table class="desk-versions">
				<caption id="versions-title">What they sent, version by version</caption>
				<thead>
					<tr>
						<th scope="col">Answer</th>
						{names.map((name) => (
							<th scope="col" key={name}>
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ key, label, cells, isChanged }) => (
						<tr key={key} class={isChanged ? 'is-changed' : undefined}>
							<th scope="row">
								<bdi>{label}</bdi>
								{isChanged && <span class="tag">Changed</span>}
							</th>
							{names.map((name, at) => (
								<td key={name}>
									{(cells[at] ?? []).map((value) => (
										<bdi key={value} class="desk-line">
											{value}
										</bdi>
									))}
									{(cells[at] ?? []).length === 0 && <span class="quiet">–</span>}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
