export type OwnerReference = {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
};

export type Metadata = {
  name: string;
  namespace?: string;
  uid: string;
  resourceVersion: string;
  creationTimestamp: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  ownerReferences?: OwnerReference[];
};

export type KubeObject = { apiVersion?: string; kind?: string; metadata: Metadata };

/** Where an object stands: enough to address it at the API. */
export type ObjectRef = { name: string; namespace?: string | undefined };

/** The key of a cache or queue: `namespace/name`, or the name alone for cluster-wide kinds. */
export function getKey(ref: ObjectRef): string {
  return ref.namespace === undefined ? ref.name : `${ref.namespace}/${ref.name}`;
}

export function hasFinalizer(object: KubeObject, finalizer: string): boolean {
  return object.metadata.finalizers?.includes(finalizer) ?? false;
}

export function isDeleting(object: KubeObject): boolean {
  return object.metadata.deletionTimestamp !== undefined;
}

export function getAnnotation(object: KubeObject, key: string): string | undefined {
  return object.metadata.annotations?.[key];
}

/** The owner that controls the object: names may be reused, so callers compare its uid. */
export function getController(object: KubeObject): OwnerReference | undefined {
  return object.metadata.ownerReferences?.find((owner) => owner.controller === true);
}
