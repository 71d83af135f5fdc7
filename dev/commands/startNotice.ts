import type { StageOwner } from '../cluster/lock/StageLock.ts';
import type { Stage } from '../cluster/stage.ts';
import type { StartOptions } from './startOptions.ts';

type Shown = Pick<Stage, 'hostUrl' | 'kubeconfig' | 'kubectl' | 'logs' | 'users'>;

const labelWidth = 12;

/** What a person needs to know about a running stage. */
export function buildNotice(stage: Shown, pid: number): string[] {
  const longest = Math.max(...stage.users.map(({ name }) => name.length));
  const users = stage.users.map(
    ({ name, description }) => `${name.padEnd(longest)}  ${description}`,
  );
  return [
    `VM Snapshots runs at ${stage.hostUrl ?? stage.kubeconfig}`,
    '',
    ...describe('Users', users),
    ...describe('Cluster', [
      `export KUBECONFIG=${stage.kubeconfig}`,
      `kubectl is ${stage.kubectl}`,
    ]),
    ...describe('Logs', [stage.logs]),
    ...describe('Stop', [`Ctrl-C where it was started, or kill ${pid}`]),
  ];
}

/** What a second start says: where the stage is, and which of its options came too late. */
export function buildRunningNotice(
  { pid, notice }: Pick<StageOwner, 'pid' | 'notice'>,
  { fresh, port, large, withoutKubevirt }: StartOptions,
): string[] {
  const late = [
    ...(fresh ? ['--fresh'] : []),
    ...(port === undefined ? [] : ['--port']),
    ...(withoutKubevirt ? ['--without-kubevirt'] : []),
    ...(large === undefined ? [] : ['--vms']),
    ...(large === undefined || large.snapshots === 0 ? [] : ['--snapshots']),
  ];
  const where =
    notice.length === 0
      ? [
          `It was started already, by process ${pid}.`,
          'It is not ready yet: its address will be printed there.',
        ]
      : [`It was started already, by process ${pid}:`, ...notice];
  if (late.length === 0) return where;
  return [
    ...where,
    '',
    `${late.join(', ')} changed nothing, because it runs: end it (kill ${pid}) and start again with the same options.`,
  ];
}

function describe(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(labelWidth)}${line}`);
}
