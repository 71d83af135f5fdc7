import type { KubeObject } from '#api/meta.ts';

export type ObjectQuery = {
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly fieldSelector?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Labels that the objects must not have. */
  readonly withoutLabels?: readonly string[];
};

export type ObjectStore = {
  readonly put: (object: KubeObject) => KubeObject;
  readonly remove: (object: KubeObject) => void;
  readonly find: (kind: string, name: string) => KubeObject | undefined;
  /** The same list until something changes, as React wants it. */
  readonly list: (query: ObjectQuery) => readonly KubeObject[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
};

const toKey = ({ kind, metadata }: KubeObject): string => `${kind}/${metadata.name}`;

const isAskedFor = (object: KubeObject, query: ObjectQuery): boolean =>
  object.kind === query.kind &&
  (query.namespace === undefined || object.metadata.namespace === query.namespace) &&
  (query.fieldSelector === undefined ||
    query.fieldSelector === `metadata.name=${object.metadata.name}`) &&
  Object.entries(query.labels ?? {}).every(
    ([key, value]) => object.metadata.labels?.[key] === value,
  ) &&
  (query.withoutLabels ?? []).every((key) => object.metadata.labels?.[key] === undefined);

/** Objects as an API server keeps them: each with a UID, and with a new version at every change. */
export const anObjectStore = (): ObjectStore => {
  const objects = new Map<string, KubeObject>();
  const answers = new Map<string, readonly KubeObject[]>();
  const listeners = new Set<() => void>();
  let version = 0;
  const tell = (): void => {
    answers.clear();
    listeners.forEach((listener) => {
      listener();
    });
  };
  return {
    put: (object) => {
      version += 1;
      const { uid = `uid-${object.metadata.name}` } = object.metadata;
      const metadata = { ...object.metadata, uid, resourceVersion: String(version) };
      const stored = { ...object, metadata };
      objects.set(toKey(object), stored);
      tell();
      return stored;
    },
    remove: (object) => {
      objects.delete(toKey(object));
      tell();
    },
    find: (kind, name) => objects.get(`${kind}/${name}`),
    list: (query) => {
      const key = JSON.stringify(query);
      const answer =
        answers.get(key) ?? [...objects.values()].filter((object) => isAskedFor(object, query));
      answers.set(key, answer);
      return answer;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell,
  };
};
