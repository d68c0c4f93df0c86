import { useEffect, useRef, type MutableRef } from 'preact/hooks';

interface Idle {
	/** Whether there is anything to watch over; yes unless told. */
	isOn?: boolean;
	/** Milliseconds without a key or a touch until the warning. */
	warnAfter: number;
	/** Milliseconds without a key or a touch until the end. */
	endAfter: number;
	/** The warning is due. */
	onWarn: () => void;
	/** The time is over. */
	onEnd: () => void;
	/** Somebody is there. */
	onTouch?: () => void;
}

/** Watches for a key or a touch; each one begins the time anew, any number of times (WCAG 2.2.1). */
export function useIdle({ isOn = true, ...idle }: Idle): void {
	const latest = useLatest(idle);
	useEffect(() => (isOn ? watch(latest) : undefined), [isOn]);
}

// An assistive technology may press with a click alone, without any key or pointer.
const touches = ['keydown', 'pointerdown', 'input', 'click'] as const;

function watch(latest: MutableRef<Omit<Idle, 'isOn'>>): () => void {
	let last = Date.now();
	let isWarned = false;
	const touch = () => {
		last = Date.now();
		isWarned = false;
		latest.current.onTouch?.();
	};
	const look = () => {
		const { warnAfter, endAfter, onWarn, onEnd } = latest.current;
		const idle = Date.now() - last;
		if (idle >= endAfter) onEnd();
		else if (idle >= warnAfter && !isWarned) {
			isWarned = true;
			onWarn();
		}
	};
	// Timers of a page out of sight are held back, so the clock is read whenever one does run.
	const timer = setInterval(look, 5_000);
	for (const name of touches) addEventListener(name, touch, true);
	document.addEventListener('visibilitychange', look);
	return () => {
		clearInterval(timer);
		for (const name of touches) removeEventListener(name, touch, true);
		document.removeEventListener('visibilitychange', look);
	};
}

/** Moves the focus to an element when it appears, and back to where it was once that is gone. */
export function useFocusMeanwhile(element: { current: HTMLElement | null }): void {
	useEffect(() => {
		const before = document.activeElement;
		element.current?.focus();
		return () => {
			if (before instanceof HTMLElement) before.focus();
		};
	}, []);
}

/** The newest form of what an effect calls, so that the effect need not begin anew for it. */
export function useLatest<T>(value: T): MutableRef<T> {
	const latest = useRef(value);
	latest.current = value;
	return latest;
}
