import type { Condition, KubeObject } from '#api/meta.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineRestore } from '#api/virtualMachineRestore.ts';
import type {
  VirtualMachineSnapshot,
  VirtualMachineSnapshotContent,
} from '#api/virtualMachineSnapshot.ts';

/** Milliseconds since the story began, `Kind/name`, and what the write set; `null` where the object went. */
export type Write = readonly [number, string, Fields | null];

type Fields = Readonly<Record<string, unknown>>;

/** What a watcher of the project knows at one moment. */
export type World = {
  readonly machines: readonly VirtualMachine[];
  readonly instances: readonly VirtualMachineInstance[];
  readonly snapshots: readonly VirtualMachineSnapshot[];
  readonly contents: readonly VirtualMachineSnapshotContent[];
  readonly restores: readonly VirtualMachineRestore[];
};

const CONDITION = /^status\.conditions\[(\w+)\]$/;

const toCondition = (type: string, told: string): Condition => {
  const [status, reason = ''] = told.split(' | ');
  return { type, status: status as Condition['status'], reason };
};

const listConditions = (fields: Fields): Condition[] =>
  Object.entries(fields).flatMap(([path, told]) => {
    const type = CONDITION.exec(path)?.[1];
    return type === undefined || typeof told !== 'string' ? [] : [toCondition(type, told)];
  });

const put = (
  target: Record<string, unknown>,
  [first = '', ...rest]: string[],
  value: unknown,
): void => {
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const next = (target[first] ?? {}) as Record<string, unknown>;
  target[first] = next;
  put(next, rest, value);
};

/** How a content lists the disks that it will copy, and those that are cut. */
const toCopies = (name: string, { volumes = [], cut = [] }: Fields): Fields => {
  const toCopy = (volume: string): string => `${name}-volume-${volume}`;
  return {
    'spec.volumeBackups': (volumes as string[]).map((volumeName) => ({
      volumeName,
      volumeSnapshotName: toCopy(volumeName),
    })),
    'status.volumeSnapshotStatus': (cut as string[]).map((volume) => ({
      volumeSnapshotName: toCopy(volume),
      creationTime: '2026-11-24T02:30:00Z',
    })),
  };
};

const toObject = (key: string, fields: Fields): KubeObject => {
  const [kind = '', name = ''] = key.split('/');
  const object = { apiVersion: '', kind, metadata: { name, namespace: 'lab', uid: `UID-${name}` } };
  const plain = kind === 'VirtualMachineSnapshotContent' ? toCopies(name, fields) : fields;
  for (const [path, value] of Object.entries(plain)) {
    if (value !== null && !CONDITION.test(path)) put(object, path.split('.'), value);
  }
  const conditions = listConditions(fields);
  if (conditions.length > 0) put(object, ['status', 'conditions'], conditions);
  return object;
};

const toWorld = (known: ReadonlyMap<string, Fields>): World => {
  const objects = [...known].map(([key, fields]) => toObject(key, fields));
  const list = <T>(kind: string): T[] => objects.filter((object) => object.kind === kind) as T[];
  return {
    machines: list('VirtualMachine'),
    instances: list('VirtualMachineInstance'),
    snapshots: list('VirtualMachineSnapshot'),
    contents: list('VirtualMachineSnapshotContent'),
    restores: list('VirtualMachineRestore'),
  };
};

/** The world after each write of a story. */
export const playStory = (writes: readonly Write[]): World[] => {
  const known = new Map<string, Fields>();
  return writes.map(([, key, fields]) => {
    if (fields === null) {
      known.delete(key);
    } else {
      known.set(key, { ...known.get(key), ...fields });
    }
    return toWorld(known);
  });
};
