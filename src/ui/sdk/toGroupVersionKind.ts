import type { Model } from '#api/models.ts';

type GroupVersionKind = {
  readonly group?: string;
  readonly version: string;
  readonly kind: string;
};

/** Names a kind as the SDK's hooks and links want it; the core group has no name. */
export const toGroupVersionKind = (model: Model): GroupVersionKind => ({
  ...(model.apiGroup === undefined ? {} : { group: model.apiGroup }),
  version: model.apiVersion,
  kind: model.kind,
});
