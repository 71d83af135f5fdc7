import { describe, expect, it } from '@jest/globals';
import { createPseudo, toPseudo } from './pseudo.ts';

describe('toPseudo', () => {
  it('makes a text longer and foreign', () => {
    expect(toPseudo('Take snapshot')).toBe('[Tåké šñåpšhöt ~~~~]');
  });

  it('leaves values and elements alone', () => {
    expect(toPseudo('of {{name}} <b>no</b>')).toBe('[öf {{name}} <b>ñö</b> ~~~~~~]');
  });
});

describe('createPseudo', () => {
  it('does nothing unless it is wanted', () => {
    const process = (isEnabled: boolean): string =>
      createPseudo(isEnabled).process('one', 'key', {}, {});
    expect(process(false)).toBe('one');
    expect(process(true)).toBe(toPseudo('one'));
  });
});
