import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { isPortFree } from './isPortFree.ts';

export const portNames = [
  'etcd',
  'etcdPeer',
  'apiServer',
  'controllerManager',
  'virtApi',
  'virtController',
  'handler',
] as const;

type PortName = (typeof portNames)[number];
export type Ports = Readonly<Record<PortName, number>>;

/* Below the range from which systems take ports for outgoing connections (32768 on Linux, 49152 elsewhere). */
const lowest = 20_000;
const highest = 32_000;
const triesPerPort = 200;

type IsFree = (port: number) => Promise<boolean>;

/**
 * Decides on which ports a stage listens: each kept one that is still free, a new free one for each that is not.
 *
 * A port that moved is no trouble: everything that names it is written again at each start.
 */
export async function choosePorts(
  kept: Partial<Ports>,
  isFree: IsFree,
  pick: () => number = pickAtRandom,
): Promise<Ports> {
  const chosen = new Map<PortName, number>();
  for (const name of portNames) {
    const isUsable = async (port: number): Promise<boolean> =>
      ![...chosen.values()].includes(port) && (await isFree(port));
    const port = await findFree(kept[name], pick, isUsable);
    if (port === undefined) {
      throw new Error(
        `No free port was found between ${lowest} and ${highest}; end some programs and start again.`,
      );
    }
    chosen.set(name, port);
  }
  return Object.fromEntries(chosen) as Ports;
}

async function findFree(
  kept: number | undefined,
  pick: () => number,
  isUsable: IsFree,
): Promise<number | undefined> {
  if (kept !== undefined && (await isUsable(kept))) return kept;
  for (let tries = 0; tries < triesPerPort; tries += 1) {
    const port = pick();
    if (await isUsable(port)) return port;
  }
  return undefined;
}

function pickAtRandom(): number {
  return randomInt(lowest, highest);
}

/** Chooses the ports of a stage and keeps them in a file for its next start. */
export async function ensurePorts(file: string): Promise<Ports> {
  const ports = await choosePorts(readPorts(file), isPortFree);
  writeFileSync(file, `${JSON.stringify(ports, null, 2)}\n`);
  return ports;
}

function readPorts(file: string): Partial<Ports> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const entries = Object.entries(parsed ?? {}).filter(([, port]) => Number.isInteger(port));
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}
