import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UserError } from '../userError.ts';

const NEEDED = { major: 1, minor: 26 } as const;
const HOW = `install Go ${String(NEEDED.major)}.${String(NEEDED.minor)} or newer (https://go.dev/doc/install), put its bin folder on PATH and start again`;

/** Makes sure that a Go which can build the stage is on PATH. */
export async function checkGo(settings: Readonly<Record<string, string>>): Promise<void> {
  const problem = describeGoVersion(await readGoVersion(settings));
  if (problem !== undefined) throw new UserError(problem);
}

/**
 * Says what is wrong with the Go on PATH, if anything is.
 *
 * @example describeGoVersion('go version go1.26.8 linux/amd64') // → undefined
 */
export function describeGoVersion(printed: string | undefined): string | undefined {
  const build = 'the Kubernetes and KubeVirt programs of the local cluster are built with it';
  if (printed === undefined) return `Go is not on PATH and ${build}: ${HOW}.`;
  const [, major, minor] = /\bgo(\d+)\.(\d+)/.exec(printed) ?? [];
  const isEnough =
    Number(major) > NEEDED.major ||
    (Number(major) === NEEDED.major && Number(minor) >= NEEDED.minor);
  if (isEnough) return undefined;
  return `The Go on PATH is too old ("${printed.trim()}") and ${build}: ${HOW}.`;
}

async function readGoVersion(
  settings: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  try {
    const env = { ...process.env, ...settings };
    return (await promisify(execFile)('go', ['version'], { env })).stdout;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UserError(
      `The Go on PATH does not run (${(cause as Error).message.trim()}): ${HOW}.`,
    );
  }
}
