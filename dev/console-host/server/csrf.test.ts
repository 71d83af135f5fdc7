import { describe, expect, it } from '@jest/globals';
import { getForgeryReason, isOriginTrusted } from './csrf.ts';
import type { RequestSource } from './csrf.ts';

const aWrite = (part: Partial<RequestSource> = {}): RequestSource => ({
  cookieToken: 'secret',
  headerToken: 'secret',
  host: '127.0.0.1:9000',
  method: 'POST',
  origin: 'http://127.0.0.1:9000',
  referer: undefined,
  ...part,
});

describe('getForgeryReason', () => {
  it('lets a write pass that comes from the own origin and repeats the token', () => {
    expect(getForgeryReason(aWrite())).toBeUndefined();
  });

  it('takes the referer where the browser sends no origin', () => {
    const referer = 'http://127.0.0.1:9000/k8s/ns/demo/pods';
    expect(getForgeryReason(aWrite({ origin: undefined, referer }))).toBeUndefined();
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('does not ask %s for a token', (method) => {
    const bare = { cookieToken: undefined, headerToken: undefined, origin: undefined };
    expect(getForgeryReason(aWrite({ ...bare, method }))).toBeUndefined();
  });

  it.each<[string, Partial<RequestSource>, string]>([
    ['another origin', { origin: 'http://evil.example' }, 'invalid Origin or Referer'],
    ['another port', { origin: 'http://127.0.0.1:9001' }, 'invalid Origin or Referer'],
    ['no origin at all', { origin: undefined }, 'invalid Origin or Referer'],
    ['an origin that is no address', { origin: 'null' }, 'invalid Origin or Referer'],
    ['no cookie', { cookieToken: undefined, headerToken: undefined }, 'no cookie "csrf-token"'],
    ['no header', { headerToken: undefined }, 'the header X-CSRFToken does not match the cookie'],
    ['another token', { headerToken: 'x' }, 'the header X-CSRFToken does not match the cookie'],
  ])('refuses a write with %s', (_title, part, reason) => {
    expect(getForgeryReason(aWrite(part))).toBe(reason);
  });
});

describe('isOriginTrusted', () => {
  it('wants an origin, and the own one', () => {
    const host = '127.0.0.1:9000';
    expect(isOriginTrusted({ host, origin: 'http://127.0.0.1:9000' })).toBe(true);
    expect(isOriginTrusted({ host, origin: 'http://evil.example' })).toBe(false);
    expect(isOriginTrusted({ host, origin: undefined })).toBe(false);
  });
});
