import type { Row } from '../rows.ts';

/** Names and what was said to them. What somebody typed is isolated: letters that run the other way turn nothing round. */
export function Rows({ rows }: { rows: readonly Row[] }) {
	return (
		<dl class="desk-rows">
			{rows.map(({ key, label, values }) => (
				<div key={key} class={`desk-row desk-row--${key}`}>
					<dt>{label}</dt>
					{values.length === 0 && <dd class="quiet">Not answered</dd>}
					{values.map((value) => (
						<dd key={value}>
							<bdi>{value}</bdi>
						</dd>
					))}
				</div>
			))}
		</dl>
	);
}
