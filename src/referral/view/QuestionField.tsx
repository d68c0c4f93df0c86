import { Choices } from './Choices.tsx';
import type { FieldProps } from './FieldParts.tsx';
import { SafeTimes } from './SafeTimes.tsx';
import { SelectField } from './SelectField.tsx';
import { TextArea, TextField } from './TextField.tsx';

/** One question with its control. */
export function QuestionField(props: FieldProps) {
	switch (props.question.kind) {
		case 'radios':
		case 'checkboxes':
			return <Choices {...props} />;
		case 'slots':
			return <SafeTimes {...props} />;
		case 'select':
			return <SelectField {...props} />;
		case 'textarea':
			return <TextArea {...props} />;
		case 'text':
		case 'tel':
		case 'email':
			return <TextField {...props} />;
	}
}
