/** The time zone of whoever looks. */
export const getZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
