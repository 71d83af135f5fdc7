import { describe, expect, it } from '@jest/globals';
import { createSessions } from './session.ts';

const users = ['administrator', 'viewer'].map((name) => ({
  description: '',
  name,
  token: `${name}-token`,
}));

describe('createSessions', () => {
  const sessions = createSessions(users, 9000);

  it('knows the user again for whom it issued a cookie, also after a restart', () => {
    const cookie = sessions.issue('viewer');
    expect(sessions.readUser(cookie)?.name).toBe('viewer');
    expect(createSessions(users, 9000).readUser(cookie)?.name).toBe('viewer');
  });

  it('never shows the token to the browser', () => {
    expect(Buffer.from(sessions.issue('viewer'), 'base64url').toString()).not.toContain('token');
  });

  it.each([undefined, '', 'viewer', 'dmlld2Vy.', 'dmlld2Vy.forged'])(
    'does not believe the cookie %p',
    (cookie) => {
      expect(sessions.readUser(cookie)).toBeUndefined();
    },
  );

  it('does not take one user’s signature for another name', () => {
    const [, signature = ''] = sessions.issue('viewer').split('.');
    const forged = `${Buffer.from('administrator').toString('base64url')}.${signature}`;
    expect(sessions.readUser(forged)).toBeUndefined();
  });

  it('does not believe a stage with other tokens', () => {
    const others = users.map((user) => ({ ...user, token: 'other' }));
    expect(createSessions(others, 9000).readUser(sessions.issue('viewer'))).toBeUndefined();
  });

  it('names its cookie by the port, since cookies know none', () => {
    expect(sessions.cookieName).not.toBe(createSessions(users, 9001).cookieName);
  });
});
