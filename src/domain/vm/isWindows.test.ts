import { describe, expect, it } from '@jest/globals';

import { aVm } from '#testing/aVm.ts';
import { aVmi } from '#testing/aVmi.ts';

import { isWindows } from './isWindows.ts';

describe('isWindows', () => {
  it.each([
    { title: 'believes the agent', vm: aVm(), vmi: aVmi({ os: 'mswindows' }), expected: true },
    {
      title: 'believes the agent over the note',
      vm: aVm({ templateAnnotations: { 'vm.kubevirt.io/os': 'windows11' } }),
      vmi: aVmi({ os: 'fedora' }),
      expected: false,
    },
    {
      title: 'reads the note while the agent is silent',
      vm: aVm({ templateAnnotations: { 'vm.kubevirt.io/os': 'windows11' } }),
      vmi: aVmi({ os: '' }),
      expected: true,
    },
    {
      title: 'reads the note of a stopped VM',
      vm: aVm({ templateAnnotations: { 'vm.kubevirt.io/os': 'rhel9' } }),
      vmi: undefined,
      expected: false,
    },
    {
      title: 'reads the preference where there is no note',
      vm: aVm({ preference: 'windows.2k22.virtio' }),
      vmi: undefined,
      expected: true,
    },
    {
      title: 'is not misled by another preference',
      vm: aVm({ preference: 'rhel.9' }),
      vmi: aVmi(),
      expected: false,
    },
    {
      title: 'is not misled by a system that only begins alike',
      vm: aVm(),
      vmi: aVmi({ os: 'winux' }),
      expected: false,
    },
    { title: 'assumes nothing', vm: aVm(), vmi: undefined, expected: false },
  ])('$title', ({ vm, vmi, expected }) => {
    expect(isWindows(vm, vmi)).toBe(expected);
  });

  it('reads the note where it is a label, and survives a template without metadata', () => {
    const vm = aVm();
    const { spec } = vm.spec.template;
    const labelled = { metadata: { labels: { 'vm.kubevirt.io/os': 'win2k22' } }, spec };
    expect(isWindows({ ...vm, spec: { template: labelled } }, undefined)).toBe(true);
    expect(isWindows({ ...vm, spec: { template: { spec } } }, undefined)).toBe(false);
  });
});
