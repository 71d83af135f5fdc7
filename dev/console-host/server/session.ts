import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { User } from './users.ts';

/** Signs and checks the cookie that says who is signed in. */
export type Sessions = {
  cookieName: string;
  issue: (userName: string) => string;
  readUser: (cookie: string | undefined) => User | undefined;
};

/**
 * The key comes from the users' tokens, so a session outlives a restart of the console;
 * cookies know no ports, hence the port in the name: two stages share one browser.
 */
export const createSessions = (users: User[], port: number): Sessions => {
  const key = createHash('sha256')
    .update(users.map(({ token }) => token).join('\n'))
    .digest();
  const sign = (name: string): string => createHmac('sha256', key).update(name).digest('base64url');
  return {
    cookieName: `console-session-${String(port)}`,
    issue: (userName) => `${Buffer.from(userName).toString('base64url')}.${sign(userName)}`,
    readUser: (cookie) => {
      const [encoded, signature] = (cookie ?? '').split('.');
      if (!encoded || !signature) {
        return undefined;
      }
      const name = Buffer.from(encoded, 'base64url').toString('utf8');
      const expected = Buffer.from(sign(name));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given)
        ? users.find((user) => user.name === name)
        : undefined;
    },
  };
};
