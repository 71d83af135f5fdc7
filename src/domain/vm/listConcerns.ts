import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';

import { findCondition } from '../conditions/findCondition.ts';
import { getGuestState } from './guestState.ts';

/** Something about a VM that its status does not tell. */
export type Concern = {
  readonly kind: 'failure' | 'not-ready' | 'restart-required' | 'no-agent';
  /** KubeVirt's own, where it has any. */
  readonly words: string | undefined;
};

type Rule = {
  readonly kind: Concern['kind'];
  readonly type: string;
  readonly status: 'True' | 'False';
};

const OF_ANY: readonly Rule[] = [
  { kind: 'failure', type: 'Failure', status: 'True' },
  { kind: 'restart-required', type: 'RestartRequired', status: 'True' },
];

const OF_RUNNING: readonly Rule[] = [
  ...OF_ANY,
  { kind: 'not-ready', type: 'Ready', status: 'False' },
];

/** The only status of a guest that should be ready; the others say themselves why it is not. */
const RUNNING = 'Running';

const applyRules = (vm: VirtualMachine, rules: readonly Rule[]): Concern[] =>
  rules.flatMap(({ kind, type, status }) => {
    const found = findCondition(vm.status?.conditions, type);
    return found?.status === status ? [{ kind, words: found.message || found.reason }] : [];
  });

/**
 * The conditions of a VM that are worth a look.
 *
 * Left out is what its status says already, such as that a VM which is off is not ready, and what is a property rather
 * than a trouble, such as that it cannot be migrated.
 *
 * @example listConcerns(aVm({ printableStatus: 'Running', … }), aVmi()) // → [{ kind: 'no-agent', words: undefined }]
 */
export const listConcerns = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
): Concern[] => {
  const isRunning = vm.status?.printableStatus === RUNNING;
  const lacksAgent = isRunning && getGuestState(vm, vmi) === 'without-agent';
  return [
    ...applyRules(vm, isRunning ? OF_RUNNING : OF_ANY),
    ...(lacksAgent ? [{ kind: 'no-agent', words: undefined } as const] : []),
  ];
};
