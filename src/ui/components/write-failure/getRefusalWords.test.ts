import { describe, expect, it } from '@jest/globals';

import { getRefusalWords } from './getRefusalWords.ts';

describe('getRefusalWords', () => {
  it.each([
    {
      of: 'a policy',
      message: `virtualmachinesnapshots.snapshot.kubevirt.io "s1" is forbidden: ValidatingAdmissionPolicy 'guard' with binding 'all' denied request: Not on Fridays.`,
      words: 'Not on Fridays.',
    },
    {
      of: 'a webhook',
      message: 'admission webhook "guard.example.com" denied the request: Not on Fridays.',
      words: 'Not on Fridays.',
    },
    {
      of: 'a webhook without a word',
      message: 'admission webhook "guard.example.com" denied the request without explanation',
      words: 'admission webhook "guard.example.com" denied the request without explanation',
    },
    {
      of: 'an admission of Kubernetes',
      message: 'pods "p1" is forbidden: not yet ready to handle request',
      words: 'not yet ready to handle request',
    },
    {
      of: 'the kind itself',
      message: 'VirtualMachineSnapshot.snapshot.kubevirt.io "s1" is invalid: spec: Required value',
      words: 'spec: Required value',
    },
    {
      of: 'somebody else',
      message: 'That much is forbidden: by law',
      words: 'That much is forbidden: by law',
    },
  ])('finds the sentence of $of', ({ message, words }) => {
    expect(getRefusalWords(message)).toBe(words);
  });

  it('cuts what is very long at a word', () => {
    const words = getRefusalWords('word '.repeat(1000));
    expect(words).toMatch(/ word…$/);
    expect(words.length).toBeLessThanOrEqual(300);
  });
});
