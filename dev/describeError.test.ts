import { describe, expect, it } from '@jest/globals';
import { describeError } from './describeError.ts';
import { UserError } from './userError.ts';

describe('describeError', () => {
  it('says what a person can act on alone', () => {
    expect(describeError(new UserError('Go is missing.'))).toBe('Go is missing.');
  });

  it('says which disk is full', () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      path: '/data/etcd',
    });
    expect(describeError(error)).toMatch(/^The disk of \/data\/etcd is full: make room/);
  });

  it('shows all there is of what nobody expected', () => {
    expect(describeError(new TypeError('x is undefined'))).toContain('describeError.test.ts');
  });
});
