import type { KubeObject } from '#api/meta.ts';

export type ObjectQuery = {
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly fieldSelector?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Labels with one of these values each. */
  readonly labelsIn?: Readonly<Record<string, readonly string[]>>;
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
  /** Another one after every change. */
  readonly getVersion: () => number;
  readonly tell: () => void;
};

const toKey = ({ kind, metadata }: KubeObject): string => `${kind}/${metadata.name}`;

const isLabelled = (labels: Readonly<Record<string, string>>, query: ObjectQuery): boolean =>
  Object.entries(query.labels ?? {}).every(([key, value]) => labels[key] === value) &&
  Object.entries(query.labelsIn ?? {}).every(([key, values]) =>
    values.includes(labels[key] ?? ''),
  ) &&
  (query.withoutLabels ?? []).every((key) => labels[key] === undefined);

/** `path=value`, as the API server takes it for some paths of a kind. */
const isSelected = (object: KubeObject, fieldSelector: string | undefined): boolean => {
  const [path = '', value] = fieldSelector?.split('=') ?? [];
  const found = path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], object);
  return value === undefined || found === value;
};

const isAskedFor = (object: KubeObject, query: ObjectQuery): boolean =>
  object.kind === query.kind &&
  (query.namespace === undefined || object.metadata.namespace === query.namespace) &&
  isSelected(object, query.fieldSelector) &&
  isLabelled(object.metadata.labels ?? {}, query);

/** Objects as an API server keeps them: each with a UID, and with a new version at every change. */
export const anObjectStore = (): ObjectStore => {
  const objects = new Map<string, KubeObject>();
  const answers = new Map<string, readonly KubeObject[]>();
  const listeners = new Set<() => void>();
  let version = 0;
  let told = 0;
  const tell = (): void => {
    answers.clear();
    told += 1;
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
    getVersion: () => told,
    tell,
  };
};
