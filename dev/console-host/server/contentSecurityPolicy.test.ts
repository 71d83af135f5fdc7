import { describe, expect, it } from '@jest/globals';
import { buildContentSecurityPolicy } from './contentSecurityPolicy.ts';

const getSources = (policy: string, directive: string): string[] =>
  policy
    .split('; ')
    .map((part) => part.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

describe('buildContentSecurityPolicy', () => {
  const policy = buildContentSecurityPolicy('n0nce');

  it('runs scripts of the own origin and those that bear the nonce, but none written in place', () => {
    const sources = getSources(policy, 'script-src');
    expect(sources).toEqual(expect.arrayContaining(["'self'", "'nonce-n0nce'", "'unsafe-eval'"]));
    expect(sources).not.toContain("'unsafe-inline'");
  });

  it('lets plugins inject styles, and take images from the own origin and from data', () => {
    expect(getSources(policy, 'style-src')).toEqual(["'self'", "'unsafe-inline'"]);
    expect(getSources(policy, 'img-src')).toEqual(["'self'", 'data:']);
  });

  it('leaves no directive to a wildcard, and blobs nowhere', () => {
    expect(policy).not.toMatch(/\*|blob:/);
    expect(getSources(policy, 'default-src')).toEqual(["'self'", 'console.redhat.com']);
    expect(getSources(policy, 'frame-src')).toEqual(["'none'"]);
  });
});
