export type Log = (what: string, happened: string) => void;

/** One line per transition on stdout: when, which of the three, which object, what happened. */
export function createLog(area: string): Log {
  return (what, happened) => {
    process.stdout.write(`${new Date().toISOString()} ${area.padEnd(8)} ${what}: ${happened}\n`);
  };
}
