import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFreezeStore } from './freezeStore.ts';

let dir = '';
const record = { frozenAt: 1, thawAt: 2, gaveUp: false };

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'freezes-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the freeze store', () => {
  it('remembers across a restart', () => {
    createFreezeStore(dir).set('a', record);
    expect(createFreezeStore(dir).get('a')).toEqual(record);
  });

  it('forgets for good', () => {
    const store = createFreezeStore(dir);
    store.set('a', record);
    store.remove('a');
    store.remove('b');
    expect(store.get('a')).toBeUndefined();
    expect(createFreezeStore(dir).uids()).toEqual([]);
  });
});
