import { useEffect } from 'preact/hooks';
import { useLatest } from '../idle.ts';

/** Does something every so many milliseconds, by its newest form. */
export function useEvery(milliseconds: number, act: () => void): void {
	const latest = useLatest(act);
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
	const latest = useLatest(act);
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
