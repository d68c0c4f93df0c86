import { Choices } from './Choices.tsx';
import type { FieldProps } from './FieldParts.tsx';
import { SafeTimes } from './SafeTimes.tsx';
import { TextField } from './TextField.tsx';

/** One question with its control. */
export function QuestionField(props: FieldProps) {
	switch (props.question.kind) {
		case 'radios':
		case 'checkboxes':
			return <Choices {...props} />;
		case 'slots':
			return <SafeTimes {...props} />;
		case 'text':
		case 'tel':
		case 'email':
			return <TextField {...props} />;
	}
}
