import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

import { listObjects } from './listObjects.ts';

/**
 * Reads one object now; undefined when there is none. Rejects with the raw error.
 *
 * It is asked for as a list of one, because browsers log every 404 as an error of the page.
 */
export const findObject = async <T extends KubeObject>(
  model: Model,
  { name, namespace }: { readonly name: string; readonly namespace: string },
): Promise<T | undefined> => {
  const [found] = await listObjects<T>(model, {
    namespace,
    fieldSelector: `metadata.name=${name}`,
  });
  return found;
};
