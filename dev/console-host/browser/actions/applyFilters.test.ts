import { describe, expect, it } from '@jest/globals';
import type { Action } from '@openshift-console/dynamic-plugin-sdk';
import { applyFilters } from './applyFilters.ts';

const actions: Action[] = ['take', 'stop', 'delete'].map((id) => ({
  cta: () => undefined,
  id,
  label: id,
}));
const only =
  (wanted: string) =>
  (_scope: unknown, { id }: Action): boolean =>
    id === wanted;

describe('applyFilters', () => {
  it('lets everything pass without filters', () => {
    expect(applyFilters(actions, [], {})).toEqual(actions);
  });

  it('keeps what any of the filters lets pass', () => {
    const kept = applyFilters(actions, [only('take'), only('delete')], {});
    expect(kept.map(({ id }) => id)).toEqual(['take', 'delete']);
  });

  it('shows the filters the object', () => {
    const isBusy = (scope: unknown): boolean => (scope as { busy: boolean }).busy;
    expect(applyFilters(actions, [isBusy], { busy: true })).toHaveLength(3);
    expect(applyFilters(actions, [isBusy], { busy: false })).toHaveLength(0);
  });
});
