import { describe, expect, it } from '@jest/globals';

import { aSnapshot } from '#testing/aSnapshot.ts';

import { isShortLived } from './isShortLived.ts';

const ownedBy = (kind: string) =>
  aSnapshot({ owners: [{ apiVersion: 'v1', kind, name: 'o1', uid: 'uid-o1' }] });

describe('isShortLived', () => {
  it('knows the snapshot of a clone and of a request for a template', () => {
    expect(isShortLived(ownedBy('VirtualMachineClone'))).toBe(true);
    expect(isShortLived(ownedBy('VirtualMachineTemplateRequest'))).toBe(true);
  });

  it('leaves those alone that people or other tools keep, whatever their name', () => {
    expect(isShortLived(aSnapshot({ name: 'tmp-snapshot-1' }))).toBe(false);
    expect(isShortLived(ownedBy('VirtualMachine'))).toBe(false);
  });
});
