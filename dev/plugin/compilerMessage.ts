/** What the compiler tells after each build; without errors it was a success. */
export type CompilerMessage = { milliseconds: number; errors?: string };

/** The compiler ends like this when its configuration has changed, which only a new one can read. */
export const RESTART_EXIT_CODE = 75;
