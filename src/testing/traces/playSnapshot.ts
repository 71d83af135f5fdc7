import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { playStory } from './playStory.ts';
import type { Write } from './playStory.ts';
import stories from './stories.json' with { type: 'json' };

export type StoryName = keyof typeof stories;

/** A snapshot after each write of a story, for as long as it exists. */
export const playSnapshot = (story: StoryName, name = 's1'): VirtualMachineSnapshot[] => {
  const writes = (stories as unknown as Readonly<Record<StoryName, readonly Write[]>>)[story];
  return playStory(writes).flatMap(
    ({ snapshots }) => snapshots.find(({ metadata }) => metadata.name === name) ?? [],
  );
};
