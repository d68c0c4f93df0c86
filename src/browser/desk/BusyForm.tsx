import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface BusyFormProps {
	/** What the button says. */
	button: string;
	/** What is said while it works. */
	busy: string;
	/** Does what the form is for; gives what is to be put right, if anything is. */
	onSubmit: (form: HTMLFormElement) => Promise<string | undefined>;
	/** The fields; those that can be wrong are described by `todo`. */
	children: ComponentChildren;
}

/** A form whose work takes a second or two: pressed twice it works once, and what is to be put right is said aloud. */
export function BusyForm({ button, busy, onSubmit, children }: BusyFormProps) {
	const [todo, setTodo] = useState<string>();
	const [isBusy, setBusy] = useState(false);
	const work = async (form: HTMLFormElement) => {
		setBusy(true);
		setTodo(undefined);
		const wrong = await onSubmit(form);
		setBusy(false);
		setTodo(wrong);
	};
	return (
		<form
			class="desk-form"
			autocomplete="off"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				if (!isBusy) void work(event.currentTarget);
			}}
		>
			{children}
			<p role="alert" id="todo" class="desk-todo">
				{todo}
			</p>
			<button class="button" type="submit" aria-disabled={isBusy}>
				{button}
			</button>
			<p role="status">{isBusy && busy}</p>
		</form>
	);
}
