/** What opens the demonstration's keys. It is printed and published: these keys protect nothing. */
export const demoPassphrase = 'plain words for a demonstration';
