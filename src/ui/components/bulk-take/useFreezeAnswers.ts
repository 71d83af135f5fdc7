import { useEffect, useRef } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';
import { toNameKey } from '#domain/bulk/planNames.ts';
import { getGuestState } from '#domain/vm/guestState.ts';

import { readCanFreeze } from '../take-dialog/readCanFreeze.ts';
import { runBounded } from './runBounded.ts';
import type { FindInstance } from './useChosenVms.ts';
import { useGathered } from './useGathered.ts';

/** Whether the guest agent of a VM has the commands for a freeze; undefined without an answer. */
export type FindCanFreeze = (vm: VirtualMachine) => boolean | undefined;

/** Each answer comes from the guest itself. */
const AT_ONCE = 5;

const toKey = ({ metadata }: VirtualMachine): string =>
  toNameKey(metadata.namespace, metadata.name);

/** Asks the guest agents of VMs once each, a few at a time, whether they can freeze. */
export const useFreezeAnswers = (
  vms: readonly VirtualMachine[],
  findInstance: FindInstance,
): FindCanFreeze => {
  const { values, put } = useGathered<boolean>();
  const askedRef = useRef(new Set<string>());
  useEffect(() => {
    const controller = new AbortController();
    const open = vms.filter(
      (vm) =>
        getGuestState(vm, findInstance(vm)) === 'with-agent' && !askedRef.current.has(toKey(vm)),
    );
    void runBounded(open, { limit: AT_ONCE, signal: controller.signal }, async (vm) => {
      askedRef.current.add(toKey(vm));
      const answer = await readCanFreeze(vm.metadata);
      if (answer !== undefined) {
        put([[toKey(vm), answer]]);
      }
    });
    return () => {
      controller.abort();
    };
  }, [vms, findInstance, put]);
  return (vm) => values.get(toKey(vm));
};
