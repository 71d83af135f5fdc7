import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../userError.ts';

/** Finds which of the named programs stand ready in a folder of the person's own; the rest are built. */
export async function findReadyMade(
  folder: string | undefined,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (folder === undefined || folder === '') return found;
  if (!(await isFolder(folder))) {
    throw new UserError(
      `KUBEBUILDER_ASSETS names ${folder}, which is no folder: point it to one with etcd, kube-apiserver and kubectl, or unset it to have them built.`,
    );
  }
  for (const name of names) {
    const path = join(folder, name);
    if (await isExecutable(path)) found.set(name, path);
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
