import { allAnswers } from '../answers.ts';
import { idOf } from '../question.ts';
import {
	dayCodes,
	dayPartCodes,
	dayParts,
	days,
	slotInWords,
	slotOf,
	type Day,
	type DayPart,
} from '../safe-times.ts';
import { Group } from './Choices.tsx';
import type { FieldProps } from './FieldParts.tsx';

/** Any time, or days and parts of them inside the declared hours, as a table of checkboxes. */
export function SafeTimes({ question, state }: FieldProps) {
	const { slots } = state.offer;
	const parts = dayPartCodes.filter((part) => slots.some((slot) => slot.endsWith(part)));
	const open = dayCodes.filter((day) => slots.some((slot) => slot.startsWith(day)));
	return (
		<Group {...{ question, state }}>
			<div class="govuk-checkboxes">
				<Tick {...{ question, state }} value="any" id={`${idOf(question)}-0`}>
					<>
						Any time they are open
						{state.offer.hours && <span class="line quiet">They are open {state.offer.hours}</span>}
					</>
				</Tick>
				<p class="or">or choose days and times</p>
				<table class="slots">
					<thead>
						<tr>
							<td />
							{parts.map((part) => (
								<th scope="col" key={part}>
									{dayParts[part].name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{open.map((day) => (
							<Row {...{ question, state, day, parts }} key={day} />
						))}
					</tbody>
				</table>
			</div>
		</Group>
	);
}

function Row({ question, state, day, parts }: FieldProps & { day: Day; parts: DayPart[] }) {
	return (
		<tr>
			<th scope="row">{days[day]}</th>
			{parts.map((part) => {
				const slot = slotOf(day, part);
				return (
					<td key={part}>
						{state.offer.slots.includes(slot) && (
							<Tick {...{ question, state }} value={slot} id={`${idOf(question)}-${slot}`}>
								<span class="govuk-visually-hidden">{slotInWords(slot)}</span>
							</Tick>
						)}
					</td>
				);
			})}
		</tr>
	);
}

interface TickProps extends FieldProps {
	value: string;
	id: string;
	children: preact.JSX.Element;
}

function Tick({ question, state, value, id, children }: TickProps) {
	return (
		<div class="govuk-checkboxes__item">
			<input
				class="govuk-checkboxes__input"
				id={id}
				name={question.key}
				type="checkbox"
				value={value}
				checked={allAnswers(state.raw, question.key).includes(value)}
			/>
			<label class="govuk-label govuk-checkboxes__label" for={id}>
				{children}
			</label>
		</div>
	);
}
