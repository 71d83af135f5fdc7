import type { Resource } from '../kube/resources.ts';

export type EstateManifest = {
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    finalizers?: string[];
  };
  [field: string]: unknown;
};

/** A manifest and the kind that it is of. */
export type EstateObject = { resource: Resource; manifest: EstateManifest };
