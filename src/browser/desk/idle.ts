import { useEffect, useRef } from 'preact/hooks';

/** Times without a key or a touch, in milliseconds: a warning after 8 minutes, locked after 10. */
export const warnAfter = 8 * 60_000;
export const lockAfter = 10 * 60_000;

interface Acts {
	/** Two minutes are left. */
	onWarn: () => void;
	/** The time is over. */
	onLock: () => void;
	/** Somebody is there again. */
	onTouch: () => void;
}

/** Watches for a key or a touch; each one begins the time anew, any number of times (WCAG 2.2.1). */
export function useIdle(acts: Acts): void {
	const latest = useRef(acts);
	latest.current = acts;
	useEffect(() => {
		let last = Date.now();
		const touch = () => {
			last = Date.now();
			latest.current.onTouch();
		};
		// Timers of a page out of sight are held back, so the clock is read whenever one does run.
		const look = () => {
			const idle = Date.now() - last;
			if (idle >= lockAfter) latest.current.onLock();
			else if (idle >= warnAfter) latest.current.onWarn();
		};
		const timer = setInterval(look, 5000);
		const events = ['keydown', 'pointerdown', 'input'] as const;
		for (const name of events) addEventListener(name, touch, true);
		document.addEventListener('visibilitychange', look);
		return () => {
			clearInterval(timer);
			for (const name of events) removeEventListener(name, touch, true);
			document.removeEventListener('visibilitychange', look);
		};
	}, []);
}

/** Does something every so many milliseconds, by its newest form. */
export function useEvery(milliseconds: number, act: () => void): void {
	const latest = useRef(act);
	latest.current = act;
	useEffect(() => {
		const timer = setInterval(() => {
			latest.current();
		}, milliseconds);
		return () => {
			clearInterval(timer);
		};
	}, [milliseconds]);
}

/** Does something once the page is out of sight. */
export function useOutOfSight(act: () => void): void {
	const latest = useRef(act);
	latest.current = act;
	useEffect(() => {
		const look = () => {
			if (document.hidden) latest.current();
		};
		document.addEventListener('visibilitychange', look);
		return () => {
			document.removeEventListener('visibilitychange', look);
		};
	}, []);
}
