/** Days after which a sealed referral is erased at the latest, counted from the day that it was stored on. */
export const keepDays = 30;
