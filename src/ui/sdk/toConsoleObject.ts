import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';

import type { KubeObject } from '#api/meta.ts';

/** Hands one of our objects to the SDK, whose types have mutable arrays where ours are read-only. */
export const toConsoleObject = (resource: KubeObject): K8sResourceCommon =>
  resource as unknown as K8sResourceCommon;
