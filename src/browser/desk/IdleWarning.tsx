import { useEffect, useRef } from 'preact/hooks';

/** Said two minutes before the desk is locked; the focus goes to it, and back once it was answered. */
export function IdleWarning({ onStay }: { onStay: () => void }) {
	const stay = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const before = document.activeElement;
		stay.current?.focus();
		return () => {
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);
	return (
		<div
			class="desk-idle"
			role="alertdialog"
			aria-labelledby="idle-title"
			aria-describedby="idle-text"
		>
			<h2 id="idle-title">Are you still there?</h2>
			<p id="idle-text">The desk is locked in 2 minutes, because nobody has used it for 8.</p>
			<button class="button" type="button" ref={stay} onClick={onStay}>
				Keep it open
			</button>
		</div>
	);
}
