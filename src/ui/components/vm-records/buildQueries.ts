import { VM_LABEL } from '#api/labels.ts';
import type { ObjectMeta } from '#api/meta.ts';
import { toLabelValue } from '#domain/naming/labelValue.ts';
import type { ListQuery } from '#ui/sdk/useWatchList.ts';

/** The name of a VM, also of one that is gone or cannot be seen. */
type Named = { readonly metadata: Pick<ObjectMeta, 'name' | 'namespace'> };

/** What we made for a VM bears its name. */
export const buildLabelledQuery = ({ metadata }: Named): ListQuery => ({
  namespace: metadata.namespace ?? '',
  labelSelector: { matchLabels: { [VM_LABEL]: toLabelValue(metadata.name) } },
  isWhole: true,
});

/** What other tools made bears no label of ours, and the API cannot select by the name of a source or target. */
export const buildUnlabelledQuery = ({ metadata }: Named): ListQuery => ({
  namespace: metadata.namespace ?? '',
  labelSelector: { matchExpressions: [{ key: VM_LABEL, operator: 'DoesNotExist' }] },
  isWhole: true,
});
