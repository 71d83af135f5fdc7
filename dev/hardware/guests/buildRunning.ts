import { createHash } from 'node:crypto';
import { formatTime } from '../../kube/formatTime.ts';
import { getGuestOs } from './agentReports.ts';
import type { Condition, Instance } from './guestObjects.ts';
import type { GuestSettings } from './guestSettings.ts';
import { replaceCondition } from './instanceStates.ts';

type Status = NonNullable<Instance['status']>;

/** An address that stays the same for one VMI or pod. */
export function getAddress(uid: string): string {
  const [third = 0, fourth = 0] = createHash('sha256').update(uid).digest();
  return `10.244.${third}.${1 + (fourth % 254)}`;
}

/** What virt-handler writes when the domain has come up. */
export function buildRunning(
  instance: Instance,
  settings: GuestSettings,
  facts: { now: Date; isMigratable: boolean },
): Partial<Status> {
  const time = formatTime(facts.now.getTime());
  const migratable: Omit<Condition, 'type'> = facts.isMigratable
    ? { status: 'True', lastTransitionTime: null, lastProbeTime: null }
    : {
        status: 'False',
        reason: 'DisksNotLiveMigratable',
        message: 'cannot migrate VMI with non-shared PVCs',
        lastTransitionTime: null,
        lastProbeTime: null,
      };
  const transition = { phase: 'Running', phaseTransitionTimestamp: time };
  const withMigratable = replaceCondition(instance, 'LiveMigratable', migratable);
  const next = { ...instance, status: { ...instance.status, conditions: withMigratable } };
  return {
    phase: 'Running',
    selinuxContext: 'none',
    phaseTransitionTimestamps: [...(instance.status?.phaseTransitionTimestamps ?? []), transition],
    ...buildAgentState(next, settings, facts.now),
  };
}

/** What the VMI says about the agent and what only the agent can tell. */
export function buildAgentState(
  instance: Instance,
  settings: GuestSettings,
  now: Date,
): Partial<Status> {
  const { hasAgent } = settings;
  const known = instance.status?.conditions?.find(({ type }) => type === 'AgentConnected');
  const connected = known ?? {
    status: 'True',
    lastProbeTime: formatTime(now.getTime()),
    lastTransitionTime: null,
  };
  return {
    conditions: replaceCondition(instance, 'AgentConnected', hasAgent ? connected : undefined),
    guestOSInfo: hasAgent ? getGuestOs(settings) : {},
    interfaces: buildInterfaces(instance, hasAgent),
  };
}

function buildInterfaces(instance: Instance, hasAgent: boolean): object[] {
  const address = getAddress(instance.metadata.uid);
  return (instance.spec.domain.devices.interfaces ?? []).map(({ name, macAddress }, index) => ({
    name,
    ...(macAddress !== undefined && { mac: macAddress }),
    ...(index === 0 && { ipAddress: address, ipAddresses: [address] }),
    infoSource: hasAgent ? 'domain, guest-agent' : 'domain',
    queueCount: 1,
    ...(hasAgent && { interfaceName: `eth${index}` }),
  }));
}
