import { randomInt } from 'node:crypto';

import { isPortFree } from '../../dev/cluster/ports/isPortFree.ts';

/** A port that nobody listens on, outside the range from which outgoing connections take theirs. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isPortFree(port)) return port;
  }
}
