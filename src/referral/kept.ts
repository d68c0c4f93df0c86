/** Days after which a sealed referral is erased at the latest, counted from the day that it was stored on. */
export const keepDays = 30;

/** Days that a sealed referral is kept once a desk has dealt with it. */
export const keepDaysAfter = 7;

/** Days for which thread, reference and day of an erased referral are kept, so that a late copy is told from a new one. */
export const tombstoneDays = 90;

/** Days that a backup is kept: what it holds is sealed, and would outlive its erasure. */
export const backupDays = 7;

/** Days after a key's last day from which on it may be destroyed: the longest retention, and a week more. */
export const daysUntilDestroyed = keepDays + 7;

/** How long locked answers that were not sent and their cookie last, in minutes. */
export const draftMinutes = 30;

/** How long a confirmation lasts, in minutes. */
export const confirmationMinutes = 5;

/** How long the cookie lasts that overwrites another on leaving, in seconds. */
export const exitSeconds = 1;

/** How long the form keeps answers on the screen without a key, a touch or a move, in minutes. */
export const idleMinutes = 20;

/** How long the desk stays open without a key or a touch, in minutes. */
export const deskMinutes = 10;

/** How long the rate limits remember that there was a request, in minutes: in memory only, and not from where. */
export const countedMinutes = 10;
