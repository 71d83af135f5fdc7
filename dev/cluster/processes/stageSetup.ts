import { join } from 'node:path';
import type { ToolPaths } from '../../tools/ensureTools.ts';
import type { Ports } from '../ports/choosePorts.ts';
import type { StageLayout } from '../stageLayout.ts';
import type { UserFiles } from '../users/writeUsers.ts';

/** All that the command lines of a stage's processes are made of. */
export type StageSetup = {
  layout: StageLayout;
  tools: ToolPaths;
  ports: Ports;
  users: UserFiles;
};

export function getUrl(port: number): string {
  return `https://127.0.0.1:${port}`;
}

export function getCertificate(setup: StageSetup, name: string): string {
  return join(setup.layout.certificates, name);
}

export function getLogFile(layout: StageLayout, name: string): string {
  return join(layout.logs, `${name}.log`);
}

export function getServiceAccountKubeconfig(layout: StageLayout, name: string): string {
  return join(layout.serviceAccounts, `${name}.kubeconfig`);
}
