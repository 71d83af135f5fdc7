import { describe, expect, it } from '@jest/globals';

import { playStory } from '#testing/traces/playStory.ts';
import type { World, Write } from '#testing/traces/playStory.ts';
import states from '#testing/traces/states.json' with { type: 'json' };
import stories from '#testing/traces/stories.json' with { type: 'json' };

import { getRestoreState } from '../restore/restoreState.ts';
import { getSnapshotState } from '../snapshot/snapshotState.ts';
import { getVmState } from './vmState.ts';
import type { VmState } from './vmState.ts';

const toWord = (state: VmState): string => {
  switch (state.kind) {
    case 'idle':
      return state.status;
    case 'snapshotting': {
      const disks = state.disks ? ` ${state.disks.done}/${state.disks.all}` : '';
      return `${state.snapshot} ${state.step?.kind ?? ''}${disks}`;
    }
    case 'restoring':
      return `${state.restore} ${state.step?.kind ?? ''}`;
    case 'frozen':
    case 'deleting':
      return state.kind;
  }
};

const listWords = (world: World): ReadonlyMap<string, string> => {
  const { machines, instances, snapshots, restores } = world;
  const findInstance = (vm: string) => instances.find(({ metadata }) => metadata.name === vm);
  return new Map([
    ...machines.map(
      (vm) =>
        [vm.metadata.name, toWord(getVmState(vm, findInstance(vm.metadata.name), world))] as const,
    ),
    ...snapshots.map((one) => [one.metadata.name, getSnapshotState(one).kind] as const),
    ...restores.map((one) => [one.metadata.name, getRestoreState(one).kind] as const),
  ]);
};

/** Every object's words in their order, each as long as it lasts once, `gone` where it went. */
const tell = (writes: readonly Write[]): Record<string, string> => {
  const told = new Map<string, string[]>();
  for (const world of playStory(writes)) {
    const words = listWords(world);
    for (const name of new Set([...told.keys(), ...words.keys()])) {
      const all = told.get(name) ?? [];
      const word = words.get(name) ?? 'gone';
      told.set(name, all.at(-1) === word ? all : [...all, word]);
    }
  }
  return Object.fromEntries([...told].map(([name, words]) => [name, words.join(' → ')]));
};

describe('getVmState, getSnapshotState and getRestoreState, through what KubeVirt was seen to write', () => {
  it('knows every story', () => {
    expect(Object.keys(states)).toEqual(Object.keys(stories));
  });

  it.each(Object.entries(states))('follows %s', (story, expected) => {
    const writes = (stories as unknown as Record<string, Write[]>)[story] ?? [];
    expect(tell(writes)).toEqual(expected);
  });
});
