/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { readPlayMode } from './playMode.ts';

describe('readPlayMode', () => {
  beforeEach(() => sessionStorage.clear());

  it('plays nothing unless asked to', () => {
    expect(readPlayMode('?other=1', sessionStorage)).toBeUndefined();
  });

  it('remembers what it was asked for, until it is asked for something else', () => {
    expect(readPlayMode('?kubevirt-plugin=late', sessionStorage)).toBe('late');
    expect(readPlayMode('', sessionStorage)).toBe('late');
    expect(readPlayMode('?kubevirt-plugin=absent', sessionStorage)).toBeUndefined();
    expect(readPlayMode('', sessionStorage)).toBeUndefined();
  });
});
