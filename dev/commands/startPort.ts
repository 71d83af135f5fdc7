import { isPortFree } from '../cluster/ports/isPortFree.ts';
import { UserError } from '../userError.ts';

const usualPort = 9000;
const lastPort = 9099;

type IsFree = (port: number) => Promise<boolean>;

/** Decides where the console host serves: at the port that was asked for and no other, else at the first free one. */
export async function chooseHostPort(
  asked: number | undefined,
  isFree: IsFree = isPortFree,
): Promise<{ port: number; note?: string }> {
  if (asked !== undefined) {
    if (await isFree(asked)) return { port: asked };
    throw new UserError(
      `Port ${asked} is taken by another program: end that, or choose another port with "npm start -- --port ${asked + 1}".`,
    );
  }
  for (let port = usualPort; port <= lastPort; port += 1) {
    if (!(await isFree(port))) continue;
    return port === usualPort
      ? { port }
      : { port, note: `Port ${usualPort} is taken, so this one uses ${port}.` };
  }
  throw new UserError(
    `The ports from ${usualPort} to ${lastPort} are all taken: choose another with "npm start -- --port PORT".`,
  );
}
