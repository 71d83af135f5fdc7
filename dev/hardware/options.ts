import { parseArgs } from 'node:util';

export type Options = { kubeconfig: string; data: string; certs: string; handlerPort: number };

const usage = 'usage: main.ts --kubeconfig FILE --data DIR --certs DIR --handler-port PORT';

/** Reads the command line; whatever is missing or wrong is said in one sentence. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      kubeconfig: { type: 'string' },
      data: { type: 'string' },
      certs: { type: 'string' },
      'handler-port': { type: 'string' },
    },
  });
  const { kubeconfig, data, certs } = values;
  if (!kubeconfig || !data || !certs) throw new Error(usage);
  const handlerPort = Number(values['handler-port']);
  if (!Number.isInteger(handlerPort) || handlerPort < 1 || handlerPort > 65_535) {
    throw new Error(
      `--handler-port is "${values['handler-port'] ?? ''}" but must be a port; ${usage}`,
    );
  }
  return { kubeconfig, data, certs, handlerPort };
}
