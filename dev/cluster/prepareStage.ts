import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCertificates } from './certificates/ensureCertificates.ts';
import { ensurePorts } from './ports/choosePorts.ts';
import { getUrl } from './processes/stageSetup.ts';
import type { StageSetup } from './processes/stageSetup.ts';
import type { StageOptions } from './stage.ts';
import type { StageLayout } from './stageLayout.ts';
import { writeUsers } from './users/writeUsers.ts';

/** Writes what the processes read: certificates, ports, tokens, kubeconfigs. */
export async function prepareStage(
  options: StageOptions,
  layout: StageLayout,
): Promise<StageSetup> {
  mkdirSync(layout.volumes, { recursive: true });
  startNewLogs(layout.logs);
  const areNew = await ensureCertificates(layout.certificates, Date.now());
  /* Tokens of service accounts are signed by a key that is gone now. */
  if (areNew) rmSync(layout.serviceAccounts, { recursive: true, force: true });
  const ports = await ensurePorts(layout.ports);
  const cluster = { server: getUrl(ports.apiServer), caFile: join(layout.certificates, 'ca.crt') };
  return { layout, tools: options.tools, ports, users: writeUsers(layout, cluster) };
}

/** Each start has its own logs; those of the one before are kept beside them. */
function startNewLogs(dir: string): void {
  mkdirSync(dir, { recursive: true });
  const previous = join(dir, 'previous');
  const logs = readdirSync(dir).filter((name) => name.endsWith('.log'));
  if (logs.length === 0) return;
  if (existsSync(previous)) rmSync(previous, { recursive: true });
  mkdirSync(previous);
  for (const name of logs) renameSync(join(dir, name), join(previous, name));
}
