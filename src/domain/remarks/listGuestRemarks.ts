import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

import { findCondition } from '../conditions/findCondition.ts';
import { getGuestState } from '../vm/guestState.ts';
import { isWindows } from '../vm/isWindows.ts';
import type { Remark } from './remark.ts';

/** A VM and its instance, if it has one. */
export type Guest = {
  readonly vm: VirtualMachine;
  readonly vmi: VirtualMachineInstance | undefined;
};

/**
 * VSS ends a freeze after ten seconds, and KubeVirt thaws only when the last disk is cut. Where the storage cuts one
 * disk after another, five leave two seconds for each: hardly enough for a second try, which the CSI snapshotter makes
 * after one second (`--retry-interval-start`). A judgement, not a limit of KubeVirt's.
 */
const MANY_DISKS = 5;

const isMigrating = (vmi: VirtualMachineInstance | undefined): boolean => {
  const { startTimestamp, endTimestamp } = vmi?.status?.migrationState ?? {};
  return Boolean(startTimestamp) && !endTimestamp;
};

/**
 * What may keep a snapshot from coming about where the guest is frozen for it.
 *
 * KubeVirt freezes whenever an agent is connected, and tries again every five seconds until the time limit. A freeze is
 * refused while the VM migrates (`failed to freeze VMI, VMI is currently during migration`), and fails with an agent
 * that has no command for it. `AgentVersionNotSupported` says that the agent lacks commands that KubeVirt wants of it,
 * not whether that one is among them.
 *
 * @example listFreezeRemarks({ vm, vmi: aVmi({ agent: true, migrating: true }) }, undefined) // → [{ kind: 'migrating' }]
 */
export const listFreezeRemarks = ({ vm, vmi }: Guest, canFreeze: boolean | undefined): Remark[] => {
  if (getGuestState(vm, vmi) !== 'with-agent') {
    return [];
  }
  const unsupported = findCondition(vmi?.status?.conditions, 'AgentVersionNotSupported');
  const isUnsupported = unsupported?.status === 'True' && canFreeze === undefined;
  return [
    ...(canFreeze === false ? [{ kind: 'freeze-unsupported' } as const] : []),
    ...(isMigrating(vmi) ? [{ kind: 'migrating' } as const] : []),
    ...(isUnsupported
      ? [{ kind: 'unsupported-agent', says: unsupported.reason ?? '' } as const]
      : []),
  ];
};

/**
 * What makes a snapshot of `count` disks less consistent than it could be.
 *
 * @example listGuestRemarks({ vm, vmi: aVmi() }, 1) // → [{ kind: 'missing-guest-agent' }]
 */
export const listGuestRemarks = ({ vm, vmi }: Guest, count: number): Remark[] => {
  switch (getGuestState(vm, vmi)) {
    case 'paused':
      return [{ kind: 'paused' }];
    case 'without-agent':
      return [{ kind: 'missing-guest-agent' }];
    case 'with-agent':
      return count >= MANY_DISKS && isWindows(vm, vmi)
        ? [{ kind: 'windows-many-disks', disks: count }]
        : [];
    case 'off':
    case 'unknown':
      return [];
  }
};
