import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { getCertificate } from '../processes/stageSetup.ts';
import type { StageSetup } from '../processes/stageSetup.ts';

/** Changes when anything that is installed would change: KubeVirt, this folder, the authority, virt-api's address. */
function getInstalledKey(setup: StageSetup): string {
  const hash = createHash('sha256');
  const { size, mtimeMs } = statSync(setup.tools.manifests);
  const dir = fileURLToPath(new URL('.', import.meta.url));
  const sources = readdirSync(dir)
    .sort()
    .map((name) => readFileSync(join(dir, name)));
  const ca = readFileSync(getCertificate(setup, 'ca.crt'));
  const facts = [setup.tools.manifests, size, mtimeMs, setup.tools.volumeSnapshotCrds];
  hash.update(JSON.stringify([...facts, setup.ports.virtApi]));
  for (const content of [ca, ...sources]) hash.update(content);
  return hash.digest('hex');
}

export function isInstalled(setup: StageSetup): boolean {
  try {
    return readFileSync(setup.layout.installed, 'utf8') === getInstalledKey(setup);
  } catch {
    return false;
  }
}

export function recordInstalled(setup: StageSetup): void {
  writeFileSync(setup.layout.installed, getInstalledKey(setup));
}
