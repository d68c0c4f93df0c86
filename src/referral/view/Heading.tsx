import type { ComponentChildren } from 'preact';
import type { Question } from '../question.ts';
import type { FormState } from './form-state.ts';

interface HeadingProps {
	question: Question;
	state: FormState;
	class: string;
	children: ComponentChildren;
}

/** The heading of a main question: of the page where it is shown alone, so that the focus can go to it. */
export function Heading({ question, state, children, ...rest }: HeadingProps) {
	if (state.heading !== question.key) return <h2 {...rest}>{children}</h2>;
	return (
		<h1 {...rest} tabindex={-1}>
			{children}
		</h1>
	);
}
