import { describe, expect, it } from '@jest/globals';
import { convertPlurals } from './convertPlurals.ts';

describe('convertPlurals', () => {
  it('leaves texts in today’s form as they are', () => {
    const texts = { '{{count}} disk_one': 'a', '{{count}} disk_other': 'b', Snapshots: 'c' };
    expect(convertPlurals('en', texts)).toEqual(texts);
  });

  it('translates the older form of two', () => {
    expect(
      convertPlurals('en', { disk: '{{count}} disk', disk_plural: '{{count}} disks' }),
    ).toEqual({ disk_one: '{{count}} disk', disk_other: '{{count}} disks' });
  });

  it('translates the older form of many by the categories of the language', () => {
    expect(convertPlurals('cs', { disk_0: 'disk', disk_1: 'disky', disk_3: 'disků' })).toEqual({
      disk_few: 'disky',
      disk_one: 'disk',
      disk_other: 'disků',
    });
  });
});
