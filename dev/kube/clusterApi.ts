import type { Connection } from './connection.ts';
import type { KubeObject, ObjectRef } from './kubeObject.ts';
import type { Resource } from './resources.ts';
import { getApiVersion, getPath } from './resources.ts';

export type ObjectList<T> = { metadata: { resourceVersion: string }; items: T[] };

export type Manifest = {
  metadata: { name?: string; generateName?: string; namespace?: string | undefined };
};

export type PatchOptions = { subresource?: string; strategic?: boolean };
export type DeleteOptions = { uid?: string; gracePeriodSeconds?: number };

export type ClusterApi = {
  list: <T>(resource: Resource, query?: Query, namespace?: string) => Promise<ObjectList<T>>;
  get: <T>(resource: Resource, ref: ObjectRef) => Promise<T>;
  create: <T>(resource: Resource, manifest: Manifest) => Promise<T>;
  replace: <T extends KubeObject>(resource: Resource, object: T) => Promise<T>;
  /** JSON merge patch unless `strategic`; put a resourceVersion in the body to lose races. */
  patch: <T>(patch: Patch) => Promise<T>;
  remove: (resource: Resource, ref: ObjectRef, options?: DeleteOptions) => Promise<void>;
  post: <T>(path: string, body: unknown) => Promise<T>;
  connection: Connection;
};

export type Patch = { resource: Resource; ref: ObjectRef; body: unknown } & PatchOptions;
export type Query = Record<string, string>;

/** The few verbs that are needed, on raw JSON, so that unknown fields survive a write. */
export function createClusterApi(connection: Connection): ClusterApi {
  const { call } = connection;
  return {
    connection,
    list: (resource, query, namespace) =>
      call({ method: 'GET', path: getPath(resource, { namespace }), query }),
    get: (resource, ref) => call({ method: 'GET', path: getPath(resource, ref) }),
    create: (resource, manifest) =>
      call({
        method: 'POST',
        path: getPath(resource, { namespace: manifest.metadata.namespace }),
        body: { apiVersion: getApiVersion(resource), kind: resource.kind, ...manifest },
      }),
    replace: (resource, object) =>
      call({
        method: 'PUT',
        path: getPath(resource, object.metadata),
        body: { apiVersion: getApiVersion(resource), kind: resource.kind, ...object },
      }),
    patch: ({ resource, ref, body, subresource, strategic }) =>
      call({
        method: 'PATCH',
        path: getPath(resource, ref, subresource),
        body,
        contentType: `application/${strategic ? 'strategic-merge-patch' : 'merge-patch'}+json`,
      }),
    remove: async (resource, ref, options) => {
      const preconditions =
        options?.uid === undefined ? {} : { preconditions: { uid: options.uid } };
      const { gracePeriodSeconds } = options ?? {};
      const grace = gracePeriodSeconds === undefined ? {} : { gracePeriodSeconds };
      const body = { apiVersion: 'v1', kind: 'DeleteOptions', ...preconditions, ...grace };
      await call({ method: 'DELETE', path: getPath(resource, ref), body });
    },
    post: (path, body) => call({ method: 'POST', path, body }),
  };
}
