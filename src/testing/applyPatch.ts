import type * as sdk from '@openshift-console/dynamic-plugin-sdk';

import type { KubeObject } from '#api/meta.ts';

import { aFailedPatch } from './anApiError.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const openParent = (whole: Fields, path: readonly string[]): Fields => {
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => (part as Fields)[key], whole);
  if (!isFields(parent)) {
    throw aFailedPatch();
  }
  return parent;
};

const takeStep = (whole: Fields, { op, path, value }: sdk.Patch): void => {
  const keys = path.split('/').slice(1);
  const key = keys.at(-1) ?? '';
  const parent = openParent(whole, keys);
  const found = parent[key] ?? null;
  if (op === 'add') {
    parent[key] = value;
  } else if (op === 'remove' && found !== null) {
    if (Array.isArray(parent)) {
      parent.splice(Number(key), 1);
    } else {
      Reflect.deleteProperty(parent, key);
    }
  } else if (op !== 'test' || JSON.stringify(found) !== JSON.stringify(value)) {
    throw aFailedPatch();
  }
};

/** An object after a JSON patch, as the API server applies it: a test for null holds where there is nothing. */
export const applyPatch = (object: KubeObject, steps: readonly sdk.Patch[]): KubeObject => {
  const copy = JSON.parse(JSON.stringify(object)) as KubeObject;
  steps.forEach((step) => {
    takeStep(copy, step);
  });
  return copy;
};
