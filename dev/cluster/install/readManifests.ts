import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { getCertificate, getUrl } from '../processes/stageSetup.ts';
import type { StageSetup } from '../processes/stageSetup.ts';
import type { Manifest } from './applyClient.ts';

export type KubevirtManifests = {
  definitions: Manifest[];
  roles: Manifest[];
  webhooks: Manifest[];
  apiServices: Manifest[];
};

const run = promisify(execFile);
const volumeSnapshotFile = /^snapshot\.storage\.k8s\.io_.*\.yaml$/;

/** What virt-operator would install, made by KubeVirt's own code for the addresses of this stage. */
export async function readKubevirtManifests(setup: StageSetup): Promise<KubevirtManifests> {
  const { manifests: dir } = setup.layout;
  const { virtApi } = setup.ports;
  mkdirSync(dir, { recursive: true });
  const args = [dir, getUrl(virtApi), getCertificate(setup, 'ca.crt'), String(virtApi)];
  await run(setup.tools.manifests, args);
  const read = (name: string): Manifest[] => readList(join(dir, `${name}.json`));
  return {
    definitions: read('crds'),
    roles: read('rbac'),
    webhooks: read('webhooks'),
    apiServices: read('apiservices'),
  };
}

/** The definitions of VolumeSnapshot and its class and content, as their project ships them. */
export function readVolumeSnapshotDefinitions(setup: StageSetup): Manifest[] {
  const dir = setup.tools.volumeSnapshotCrds;
  const files = readdirSync(dir).filter((name) => volumeSnapshotFile.test(name));
  return files.map((name) =>
    withoutStatus(parse(readFileSync(join(dir, name), 'utf8')) as Manifest),
  );
}

function readList(file: string): Manifest[] {
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Manifest[] };
  return items.map(withoutStatus);
}

/** Go writes empty fields that are not ours to set. */
function withoutStatus({ status: _status, ...manifest }: Manifest): Manifest {
  const { creationTimestamp: _creation, ...metadata } = manifest.metadata;
  return { ...manifest, metadata };
}
