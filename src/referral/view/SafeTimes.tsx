import { allAnswers } from '../answers.ts';
import { idOf } from '../question.ts';
import { fillIn } from '../../words/say.ts';
import { slotInWords } from '../hours-in-words.ts';
import { dayCodes, dayPartCodes, slotOf, type Day, type DayPart } from '../safe-times.ts';
import { Group } from './Choices.tsx';
import type { FieldProps } from './FieldParts.tsx';

/** Any time, or days and parts of them inside the declared hours, as a table of checkboxes. */
export function SafeTimes({ question, state }: FieldProps) {
	const { slots, hours } = state.offer;
	const { times, journey } = state.language.words;
	const { anyTime, theyAreOpen, orChoose } = journey.form;
	const parts = dayPartCodes.filter((part) => slots.some((slot) => slot.endsWith(part)));
	const open = dayCodes.filter((day) => slots.some((slot) => slot.startsWith(day)));
	return (
		<Group {...{ question, state }}>
			<div class="govuk-checkboxes">
				<Tick {...{ question, state }} value="any" id={`${idOf(question)}-0`}>
					<>
						{anyTime}
						{hours && <span class="line quiet">{fillIn(theyAreOpen, { hours })}</span>}
					</>
				</Tick>
				<p class="or">{orChoose}</p>
				<table class="slots">
					<thead>
						<tr>
							<td />
							{parts.map((part) => (
								<th scope="col" key={part}>
									{times.parts[part]}
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
			<th scope="row">{state.language.words.times.days[day]}</th>
			{parts.map((part) => {
				const slot = slotOf(day, part);
				return (
					<td key={part}>
						{state.offer.slots.includes(slot) && (
							<Tick {...{ question, state }} value={slot} id={`${idOf(question)}-${slot}`}>
								<span class="govuk-visually-hidden">{slotInWords(slot, state.language)}</span>
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
