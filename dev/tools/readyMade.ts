import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../userError.ts';

export type ReadyMade = {
  /** Paths of the programs that can be used, by their names. */
  readonly found: ReadonlyMap<string, string>;
  /** What a person should know of a folder that does not have all of them. */
  readonly remark?: string;
};

/** Finds which of the named programs stand ready in a folder of the person's own; the rest are built. */
export async function findReadyMade(
  folder: string | undefined,
  names: readonly string[],
): Promise<ReadyMade> {
  const found = new Map<string, string>();
  if (folder === undefined || folder === '') return { found };
  if (!(await isFolder(folder))) {
    throw new UserError(
      `KUBEBUILDER_ASSETS names ${folder}, which is no folder: point it to one with etcd, kube-apiserver and kubectl, or unset it to have them built.`,
    );
  }
  const lacking: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const fault = await findFault(path);
    if (fault === undefined) found.set(name, path);
    else lacking.push(`${name} ${fault}`);
  }
  if (lacking.length === 0) return { found };
  const what = lacking.join(', ');
  return {
    found,
    remark: `In ${folder}, which KUBEBUILDER_ASSETS names, ${what}: what is built from source is used instead.`,
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** What keeps a program from being run. */
async function findFault(path: string): Promise<string | undefined> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined) return 'is missing';
  if (!facts.isFile()) return 'is no file';
  return access(path, constants.X_OK).then(
    () => undefined,
    () => 'is not executable',
  );
}
