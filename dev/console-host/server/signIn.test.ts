import { describe, expect, it } from '@jest/globals';
import { getLocalPath } from './signIn.ts';

describe('getLocalPath', () => {
  it('keeps a path of this console', () => {
    expect(getLocalPath('/k8s/ns/demo/pods?x=1')).toBe('/k8s/ns/demo/pods?x=1');
  });

  it.each([null, '', 'http://evil.example', '//evil.example', '/\\evil.example', 'k8s'])(
    'goes to the start page instead of %p',
    (then) => {
      expect(getLocalPath(then)).toBe('/');
    },
  );
});
