import { getAddress } from './buildRunning.ts';
import type { Condition, Pod, PodContainer } from './guestObjects.ts';

const conditionTypes = ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'];

/** A pod whose containers all run; init containers that are no sidecars have done their work. */
export function buildRunningPod(pod: Pod, time: string): object {
  const conditions = conditionTypes.map((type) => buildCondition(type, 'True', time));
  return {
    phase: 'Running',
    hostIP: '127.0.0.1',
    podIP: getAddress(pod.metadata.uid),
    podIPs: [{ ip: getAddress(pod.metadata.uid) }],
    startTime: time,
    conditions,
    containerStatuses: pod.spec.containers.map((it) => buildContainer(it, runningState(time))),
    initContainerStatuses: (pod.spec.initContainers ?? []).map((it) =>
      buildContainer(it, it.restartPolicy === 'Always' ? runningState(time) : endedState(time)),
    ),
  };
}

/** A pod whose guest has shut down. */
export function buildFinishedPod(pod: Pod, time: string): object {
  const conditions = ['ContainersReady', 'Ready'].map((type) => ({
    ...buildCondition(type, 'False', time),
    reason: 'PodCompleted',
  }));
  return {
    phase: 'Succeeded',
    conditions,
    containerStatuses: pod.spec.containers.map((it) => buildContainer(it, endedState(time))),
  };
}

/** A pod that the scheduler cannot place. */
export function buildHeldPod(message: string, time: string): object {
  const condition = { ...buildCondition('PodScheduled', 'False', time), reason: 'Unschedulable' };
  return { conditions: [{ ...condition, message: `0/1 nodes are available: ${message}.` }] };
}

function buildCondition(type: string, status: string, time: string): Condition {
  return { type, status, lastTransitionTime: time, lastProbeTime: null };
}

type ContainerState = { state: object; isReady: boolean };

function runningState(startedAt: string): ContainerState {
  return { state: { running: { startedAt } }, isReady: true };
}

function endedState(time: string): ContainerState {
  const terminated = { exitCode: 0, reason: 'Completed', startedAt: time, finishedAt: time };
  return { state: { terminated }, isReady: false };
}

function buildContainer({ name }: PodContainer, { state, isReady }: ContainerState): object {
  const image = { image: 'stand-in', imageID: 'stand-in' };
  return { name, state, ready: isReady, started: isReady, restartCount: 0, ...image };
}
