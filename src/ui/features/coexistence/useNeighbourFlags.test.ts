import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { useFlag } from '@openshift-console/dynamic-plugin-sdk';
import { act, renderHook } from '@testing-library/react';

import { createLookout } from './createLookout.ts';
import { useNeighbourFlagsOf } from './useNeighbourFlagsOf.ts';

const PATIENCE = 1_000;
const ALONE = 'VM_SNAPSHOTS_ALONE';
const AWAITING = 'VM_SNAPSHOTS_AWAITING_KUBEVIRT';
const BESIDE = 'VM_SNAPSHOTS_BESIDE_KUBEVIRT';

const enable = (...plugins: string[]): void => {
  Object.assign(window, { SERVER_FLAGS: { basePath: '/', consolePlugins: plugins } });
};

const setPresence = (isThere: boolean): void => {
  jest.mocked(useFlag).mockImplementation((flag) => flag === 'KUBEVIRT_DYNAMIC' && isThere);
};

type Watched = {
  readonly list: () => string[];
  /** Every step, to see what was set before what was taken away. */
  readonly steps: string[];
  readonly rerender: () => void;
  readonly remount: () => void;
};

const watch = (): Watched => {
  const lookout = createLookout(PATIENCE);
  const flags = new Map<string, boolean>();
  const steps: string[] = [];
  const setFlag = (flag: string, isSet: boolean): void => {
    if ((flags.get(flag) ?? false) !== isSet) {
      steps.push(`${isSet ? '+' : '-'}${flag}`);
    }
    flags.set(flag, isSet);
  };
  const mount = (): ReturnType<typeof renderHook> =>
    renderHook(() => {
      useNeighbourFlagsOf(lookout, setFlag);
    });
  let mounted = mount();
  return {
    list: () => [...flags].filter(([, isSet]) => isSet).map(([flag]) => flag),
    steps,
    rerender: () => {
      mounted.rerender();
    },
    remount: () => {
      mounted.unmount();
      mounted = mount();
    },
  };
};

const letTimePass = (): void => {
  act(() => {
    jest.advanceTimersByTime(PATIENCE);
  });
};

beforeEach(() => {
  jest.useFakeTimers();
  setPresence(false);
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the flags of our own', () => {
  it('say at once that we are alone where kubevirt-plugin is not enabled', () => {
    enable('vm-snapshots');
    const flags = watch();
    expect(flags.list()).toEqual([ALONE]);
    letTimePass();
    expect(flags.steps).toEqual([`+${ALONE}`]);
  });

  it('say so too in a Console that does not tell what is enabled', () => {
    Object.assign(window, { SERVER_FLAGS: { basePath: '/' } });
    expect(watch().list()).toEqual([ALONE]);
  });

  it('await an enabled kubevirt-plugin and never claim to be alone meanwhile', () => {
    enable('kubevirt-plugin', 'vm-snapshots');
    const flags = watch();
    expect(flags.list()).toEqual([AWAITING]);
    setPresence(true);
    flags.rerender();
    expect(flags.list()).toEqual([BESIDE]);
    letTimePass();
    expect(flags.steps).toEqual([`+${AWAITING}`, `+${BESIDE}`, `-${AWAITING}`]);
  });

  it('stay as they are when the flag of kubevirt-plugin flickers', () => {
    enable('kubevirt-plugin', 'vm-snapshots');
    const flags = watch();
    setPresence(true);
    flags.rerender();
    setPresence(false);
    flags.rerender();
    expect(flags.list()).toEqual([BESIDE]);
  });

  it('stay as they are when the Console takes the hook down and up again', () => {
    enable('kubevirt-plugin', 'vm-snapshots');
    const flags = watch();
    setPresence(true);
    flags.rerender();
    setPresence(false);
    flags.remount();
    expect(flags.list()).toEqual([BESIDE]);
  });

  it('say that we are alone when an enabled kubevirt-plugin does not come', () => {
    enable('kubevirt-plugin', 'vm-snapshots');
    const flags = watch();
    letTimePass();
    expect(flags.list()).toEqual([ALONE]);
  });

  it('follow a kubevirt-plugin that comes after all, with what is new before what goes', () => {
    enable('kubevirt-plugin', 'vm-snapshots');
    const flags = watch();
    letTimePass();
    setPresence(true);
    flags.rerender();
    expect(flags.steps.slice(-2)).toEqual([`+${BESIDE}`, `-${ALONE}`]);
  });

  it('follow a kubevirt-plugin that nobody announced', () => {
    enable('vm-snapshots');
    const flags = watch();
    setPresence(true);
    flags.rerender();
    expect(flags.list()).toEqual([BESIDE]);
  });
});
