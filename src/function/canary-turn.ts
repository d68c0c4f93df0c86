/** Name of a provider's daily test in the housekeeping. */
export const canaryTurn = (provider: string) => `canary/${provider}`;
