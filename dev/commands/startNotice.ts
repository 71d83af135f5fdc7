import type { Stage } from '../cluster/stage.ts';

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

function describe(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(labelWidth)}${line}`);
}
