import { describe, expect, it } from '@jest/globals';
import { describeNpmFailure } from './describeNpmFailure.mjs';

describe('describeNpmFailure', () => {
  it.each([
    {
      title: 'npm is absent',
      printed: 'Error: spawn npm ENOENT',
      expected: /^npm is not on PATH/,
    },
    {
      title: 'the disk is full',
      printed: 'npm error code ENOSPC\nnpm error nospc There appears to be insufficient space',
      expected: /^The disk of \/clone is full/,
    },
    {
      title: 'the registry is out of reach',
      printed: 'npm error code EAI_AGAIN\nnpm error request to registry failed',
      expected: /^No network/,
    },
    {
      title: 'anything else keeps the first reason that npm gives',
      printed:
        'npm error code EUSAGE\nnpm error The lock file and package.json differ. Please update.\nnpm error\n',
      expected:
        /^The packages could not be installed \(The lock file and package\.json differ\): run "npm ci" in \/clone /,
    },
    {
      title: 'npm says nothing at all',
      printed: '',
      expected: /\(npm gave no reason\)/,
    },
  ])('$title', ({ printed, expected }) => {
    expect(describeNpmFailure(printed, '/clone')).toMatch(expected);
  });
});
