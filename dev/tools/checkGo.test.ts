import { describe, expect, it } from '@jest/globals';
import { describeGoVersion } from './checkGo.ts';

describe('describeGoVersion', () => {
  it.each([
    { printed: 'go version go1.26.0 linux/amd64\n', expected: undefined },
    { printed: 'go version go1.30.1 darwin/arm64\n', expected: undefined },
    { printed: 'go version go2.0 linux/amd64\n', expected: undefined },
    { printed: 'go version devel go1.27-d3ad216f8e linux/amd64\n', expected: undefined },
  ])('is content with $printed', ({ printed, expected }) => {
    expect(describeGoVersion(printed)).toBe(expected);
  });

  it.each([
    { printed: 'go version go1.25.9 linux/amd64\n' },
    { printed: 'go version go1.9 linux/amd64\n' },
    { printed: 'something else' },
  ])('says that $printed is too old', ({ printed }) => {
    expect(describeGoVersion(printed)).toMatch(
      /^The Go on PATH is too old .*install Go 1\.26 or newer/,
    );
  });

  it('says that Go is absent', () => {
    expect(describeGoVersion(undefined)).toMatch(/^Go is not on PATH .*install Go 1\.26 or newer/);
  });
});
