import { describe, expect, it, jest } from '@jest/globals';
import { Map as ImmutableMap } from 'immutable';
import { addRows, applyEvents, replaceRows } from './watchedList.ts';
import type { K8sObject, WatchedList } from './watchedList.ts';

const empty = ImmutableMap() as unknown as WatchedList;
const anObject = (name: string, version: number, part: object = {}): K8sObject => ({
  ...part,
  metadata: {
    creationTimestamp: '2026-11-24T12:00:00Z',
    name,
    namespace: 'demo',
    resourceVersion: String(version),
    uid: `uid-${name}`,
  },
});
const names = (list: WatchedList): string[] => list.keySeq().toArray();

describe('a watched list', () => {
  const list = replaceRows(empty, [anObject('a', 1), anObject('b', 1)]);

  it('keeps rows apart by namespace and name', () => {
    expect(names(list)).toEqual(['(demo)-a', '(demo)-b']);
  });

  it('adds, changes and deletes what a watch reports', () => {
    const after = applyEvents(list, [
      { object: anObject('c', 2), type: 'ADDED' },
      { object: anObject('a', 2, { spec: { x: 1 } }), type: 'MODIFIED' },
      { object: anObject('b', 3), type: 'DELETED' },
    ]);
    expect(names(after).sort()).toEqual(['(demo)-a', '(demo)-c']);
    expect(after.getIn(['(demo)-a', 'spec', 'x'])).toBe(1);
  });

  it('stays the same object when nothing but the version has changed', () => {
    expect(applyEvents(list, [{ object: anObject('a', 9), type: 'MODIFIED' }])).toBe(list);
  });

  it('does not believe an event that is older than what it has', () => {
    const newer = applyEvents(list, [
      { object: anObject('a', 10, { x: 'new' }), type: 'MODIFIED' },
    ]);
    const after = applyEvents(newer, [
      { object: anObject('a', 9, { x: 'old' }), type: 'MODIFIED' },
    ]);
    expect(after.getIn(['(demo)-a', 'x'])).toBe('new');
  });

  it('takes a namesake that was made later, whatever its version', () => {
    const heir = anObject('a', 0, { x: 'heir' });
    heir.metadata.uid = 'another';
    heir.metadata.creationTimestamp = '2026-11-24T13:00:00Z';
    const after = applyEvents(list, [{ object: heir, type: 'ADDED' }]);
    expect(after.getIn(['(demo)-a', 'x'])).toBe('heir');
  });

  it('keeps the rows of a new list that have not changed, and drops those not in it', () => {
    const after = replaceRows(list, [anObject('a', 1), anObject('c', 1)]);
    expect(names(after)).toEqual(['(demo)-a', '(demo)-c']);
    expect(after.get('(demo)-a')).toBe(list.get('(demo)-a'));
  });

  it('adds further pages', () => {
    expect(names(addRows(list, [anObject('c', 1)]))).toHaveLength(3);
  });

  it('warns of an event that it does not know', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(applyEvents(list, [{ object: anObject('a', 1), type: 'ERROR' }])).toBe(list);
    expect(warn).toHaveBeenCalledWith('unknown websocket action: ERROR');
  });
});
