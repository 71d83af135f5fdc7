import { describe, expect, it } from '@jest/globals';

import { canFreeze } from './canFreeze.ts';

const freeze = { name: 'guest-fsfreeze-freeze', enabled: true };
const thaw = { name: 'guest-fsfreeze-thaw', enabled: true };

describe('canFreeze', () => {
  it.each([
    {
      title: 'knows nothing of an agent that does not say',
      commands: undefined,
      expected: undefined,
    },
    { title: 'knows nothing of an empty list', commands: [], expected: undefined },
    { title: 'needs both commands', commands: [freeze, thaw], expected: true },
    { title: 'misses one that is not there', commands: [freeze], expected: false },
    {
      title: 'misses one that is forbidden',
      commands: [{ ...freeze, enabled: false }, thaw],
      expected: false,
    },
    {
      title: 'misses one of which nothing is said, as KubeVirt leaves `false` out',
      commands: [freeze, { name: thaw.name }],
      expected: false,
    },
  ])('$title', ({ commands, expected }) => {
    expect(canFreeze(commands === undefined ? {} : { supportedCommands: commands })).toBe(expected);
  });
});
