import { UserError } from '../userError.ts';
import { readOptions } from './readOptions.ts';

export type StartOptions = {
  fresh: boolean;
  port?: number;
  /** Where the stage is kept, if not in the usual place. */
  dir?: string;
  /** Without virt-api and virt-controller. */
  withoutKubevirt: boolean;
  large?: { vms: number; snapshots: number };
};

const startUsage =
  'npm start -- [--fresh] [--port PORT] [--vms NUMBER [--snapshots NUMBER]] [--dir FOLDER] [--without-kubevirt]';
const startFlags = {
  fresh: { type: 'boolean' },
  port: { type: 'string' },
  vms: { type: 'string' },
  snapshots: { type: 'string' },
  dir: { type: 'string' },
  'without-kubevirt': { type: 'boolean' },
} as const;
const highestPort = 65_535;

/** Reads the arguments of `npm start`; a wrong one is answered with one sentence. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const read = readOptions(args, startFlags, startUsage);
  const { fresh = false, port, vms, snapshots, dir, 'without-kubevirt': bare = false } = read;
  if (vms === undefined && snapshots !== undefined) {
    throw new UserError(`--snapshots needs --vms to take them of: ${startUsage}`);
  }
  const large =
    vms === undefined
      ? {}
      : {
          large: {
            vms: readNumber('--vms', vms),
            snapshots: readNumber('--snapshots', snapshots ?? '0'),
          },
        };
  return {
    fresh,
    withoutKubevirt: bare,
    ...(port === undefined ? {} : { port: readPort(port) }),
    ...(dir === undefined ? {} : { dir }),
    ...large,
  };
}

function readNumber(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) {
    throw new UserError(`${name} is "${text}" but must be a number: ${startUsage}`);
  }
  return Number(text);
}

function readPort(text: string): number {
  const port = readNumber('--port', text);
  if (port < 1 || port > highestPort) {
    throw new UserError(`--port is ${port} but must be between 1 and ${highestPort}.`);
  }
  return port;
}
