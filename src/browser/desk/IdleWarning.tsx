import { useRef } from 'preact/hooks';
import { useFocusMeanwhile } from '../idle.ts';

/** Said two minutes before the desk is locked; the focus goes to it, and back once it was answered. */
export function IdleWarning({ onStay }: { onStay: () => void }) {
	const stay = useRef<HTMLButtonElement>(null);
	useFocusMeanwhile(stay);
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
