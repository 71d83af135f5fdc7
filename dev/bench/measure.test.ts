import { describe, expect, it } from '@jest/globals';

import { formatTable } from './formatTable.ts';
import { attempt, isAllWell, judge } from './measure.ts';
import { getMedian } from './measureDialog.ts';

const entry = { measure: 'entry', unit: 'KiB', bound: 8 };
const memory = { measure: 'memory', unit: 'MiB' };

describe('a measure', () => {
  it('is met when it is not above its bound, and rounded only to be shown', () => {
    const dialog = { measure: 'dialog', unit: 'ms', bound: 150 };
    expect(judge(dialog, 150).met).toBe(true);
    expect(judge(dialog, 150.01)).toEqual({ ...dialog, value: 150, met: false });
  });

  it('has nothing to meet without a bound', () => {
    expect(judge(memory, 61.26)).toEqual({ ...memory, value: 61.3, bound: null, met: null });
  });

  it('is a row of the table', () => {
    const start = { measure: 'start', unit: 's', bound: 15 };
    const table = formatTable([judge(entry, 7.2), judge(start, 17.5), judge(memory, 61)]);
    expect(table.split('\n')).toEqual([
      'measure  value  unit  bound  met',
      'entry    7.2    KiB   ≤ 8    yes',
      'start    17.5   s     ≤ 15   NO',
      'memory   61     MiB   –      –',
    ]);
  });
});

describe('a measure that fails', () => {
  const failWith = (message: string) =>
    attempt([entry, memory], () => Promise.reject(Error(message)));

  it('is a row, too, and a sentence below the table says why', async () => {
    const failed = await failWith('There is no web-1.\n  at listPage.ts');
    expect(formatTable([judge(entry, 7.2), ...failed]).split('\n')).toEqual([
      'measure  value         unit  bound  met',
      'entry    7.2           KiB   ≤ 8    yes',
      'entry    not measured  KiB   ≤ 8    NO',
      'memory   not measured  MiB   –      –',
      '',
      'Not measured: entry, memory. There is no web-1.',
    ]);
  });

  it('leaves no doubt that not all is well, with a bound or without', async () => {
    expect(isAllWell([judge(entry, 7.2), judge(memory, 61)])).toBe(true);
    expect(isAllWell([judge(entry, 8.1)])).toBe(false);
    for (const failed of await failWith('No.')) expect(isAllWell([failed])).toBe(false);
  });
});

describe('a measure that was taken on a part of the stage', () => {
  it('says which processes ran, once for all', () => {
    const ran = ['etcd', 'kube-apiserver'];
    const table = formatTable([
      judge(entry, 7.2),
      { ...judge(memory, 61), ran },
      { ...judge(entry, 5), ran },
    ]);
    expect(table.split('\n').slice(4)).toEqual([
      '',
      'Only these processes of the stage ran: etcd, kube-apiserver. Measured so: memory; entry.',
    ]);
  });
});

describe('the median', () => {
  it('is what lies in the middle, whatever one slow time was', () => {
    expect(getMedian([20, 900, 25])).toBe(25);
  });
});
