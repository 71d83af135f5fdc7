/** One of the repository's commands: gets its arguments, ends early when `signal` aborts, answers the exit code. */
export type Command = (args: readonly string[], signal: AbortSignal) => Promise<number>;
