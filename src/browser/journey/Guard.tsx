import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { idleMinutes } from '../../referral/kept.ts';
import { useFocusMeanwhile, useIdle, useLatest } from '../idle.ts';
import type { JourneyProps } from './Journey.tsx';

/** Times without a key, a touch or a move, in milliseconds: a warning two minutes before all is cleared. */
const warnAfter = (idleMinutes - 2) * 60_000;
const clearAfter = idleMinutes * 60_000;
/** How long the page may be out of sight before its answers are covered, in milliseconds. */
const coverAfter = 60_000;

interface GuardProps extends JourneyProps {
	/** Whether answers are on the screen. */
	isOpen: boolean;
	children: ComponentChildren;
}

/**
 * Keeps answers from whoever picks the phone up: covered after a while out of sight, cleared after 20 minutes
 * without a touch. The warning can be answered any number of times (WCAG 2.2.1).
 */
export function Guard({ isOpen, children, ...journey }: GuardProps) {
	const [isWarned, warn] = useState(false);
	const [isCovered, cover] = useState(false);
	useIdle({
		isOn: isOpen,
		warnAfter,
		endAfter: clearAfter,
		onWarn: () => {
			warn(true);
		},
		onEnd: () => {
			journey.node.clear();
			warn(false);
			cover(false);
			journey.go({ at: 'idle' });
		},
	});
	useCover(isOpen, () => {
		cover(true);
	});
	if (isOpen && isCovered) {
		return (
			<Covered
				{...journey}
				onShow={() => {
					cover(false);
				}}
			/>
		);
	}
	return (
		<>
			{isOpen && isWarned && (
				<Warning
					{...journey}
					onStay={() => {
						warn(false);
					}}
				/>
			)}
			{children}
		</>
	);
}

/** Covers the answers once the page has been out of sight for long. */
function useCover(isOpen: boolean, onCover: () => void): void {
	const latest = useLatest(onCover);
	useEffect(() => {
		if (!isOpen) return undefined;
		let hiddenAt = 0;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = () => {
			clearTimeout(timer);
			if (document.hidden) {
				hiddenAt = Date.now();
				timer = setTimeout(() => {
					latest.current();
				}, coverAfter);
			} else if (hiddenAt > 0 && Date.now() - hiddenAt >= coverAfter) latest.current();
		};
		document.addEventListener('visibilitychange', look);
		return () => {
			clearTimeout(timer);
			document.removeEventListener('visibilitychange', look);
		};
	}, [isOpen]);
}

function Covered({ place, onShow }: JourneyProps & { onShow: () => void }) {
	const { steps } = place.language.words.journey;
	return (
		<>
			<h1 tabindex={-1}>{steps.covered}</h1>
			<p>{steps.coveredLead}</p>
			<p>
				<button class="button" type="button" onClick={onShow}>
					{steps.uncover}
				</button>
			</p>
		</>
	);
}

/** Said two minutes before the answers are cleared; the focus goes to it, and to where it was once answered. */
function Warning({ place, onStay }: JourneyProps & { onStay: () => void }) {
	const { frame, journey } = place.language.words;
	const { steps } = journey;
	const stay = useRef<HTMLButtonElement>(null);
	useFocusMeanwhile(stay);
	return (
		<div class="idle" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-text">
			<h2 id="idle-title">{steps.idleTitle}</h2>
			<p id="idle-text">{steps.idle}</p>
			<div class="buttons">
				<button class="button" type="button" ref={stay} onClick={onStay}>
					{steps.stay}
				</button>
				<a href="/exit" rel="nofollow noreferrer">
					{frame.exit}
				</a>
			</div>
		</div>
	);
}
