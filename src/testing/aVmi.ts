import type { Condition } from '#api/meta.ts';
import type { VirtualMachineInstance } from '#api/virtualMachine.ts';

export type VmiWish = {
  readonly name?: string;
  readonly agent?: boolean;
  readonly paused?: boolean;
  readonly os?: string;
  readonly frozen?: boolean;
  readonly migrating?: boolean;
  /** What KubeVirt says against its agent. */
  readonly agentProblem?: string;
  readonly deleted?: string;
  readonly node?: string;
  readonly ip?: string;
};

const isTrue = (type: string): Condition => ({ type, status: 'True' });

const buildPlace = ({ node, ip }: VmiWish): Partial<VirtualMachineInstance['status']> => ({
  ...(node === undefined ? {} : { nodeName: node }),
  ...(ip === undefined ? {} : { interfaces: [{}, { ipAddress: ip }] }),
});

/** A running instance for tests: `web-1` in `shop`, without agent, unless the wish says otherwise. */
export const aVmi = (wish: VmiWish = {}): VirtualMachineInstance => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachineInstance',
  metadata: {
    name: wish.name ?? 'web-1',
    namespace: 'shop',
    ...(wish.deleted === undefined ? {} : { deletionTimestamp: wish.deleted }),
  },
  status: {
    phase: 'Running',
    conditions: [
      isTrue('Ready'),
      ...(wish.agent === true ? [isTrue('AgentConnected')] : []),
      ...(wish.paused === true ? [isTrue('Paused')] : []),
      ...(wish.agentProblem === undefined
        ? []
        : [{ ...isTrue('AgentVersionNotSupported'), reason: wish.agentProblem }]),
    ],
    ...(wish.migrating === true
      ? { migrationState: { startTimestamp: '2026-11-24T02:30:00Z' } }
      : {}),
    ...(wish.os === undefined ? {} : { guestOSInfo: { id: wish.os } }),
    ...buildPlace(wish),
    ...(wish.frozen === true ? { fsFreezeStatus: 'frozen' } : {}),
  },
});
