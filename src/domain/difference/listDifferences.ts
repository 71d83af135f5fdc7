import type { VirtualMachine } from '#api/virtualMachine.ts';

import { comparePaths, ORDER } from './comparePaths.ts';
import type { PathChange } from './comparePaths.ts';
import type { Difference, Topic } from './difference.ts';
import { joinVariants } from './joinVariants.ts';
import { normalizeSpec } from './normalizeSpec.ts';
import { toText } from './toText.ts';

type Spec = VirtualMachine['spec'];

type Rule = {
  readonly topic: Topic;
  readonly at: string;
  /** Whether the next part of the path is the name of the thing. */
  readonly isNamed?: boolean;
  /** What stands before the rest of the path. */
  readonly part?: string;
};

const DOMAIN = 'template.spec.domain';

const RULES: readonly Rule[] = [
  { topic: 'run-strategy', at: 'runStrategy' },
  { topic: 'cpu', at: `${DOMAIN}.cpu` },
  { topic: 'cpu', at: `${DOMAIN}.resources.requests.cpu`, part: 'requests' },
  { topic: 'cpu', at: `${DOMAIN}.resources.limits.cpu`, part: 'limits' },
  { topic: 'memory', at: `${DOMAIN}.memory` },
  { topic: 'memory', at: `${DOMAIN}.resources.requests.memory`, part: 'requests' },
  { topic: 'memory', at: `${DOMAIN}.resources.limits.memory`, part: 'limits' },
  { topic: 'disk', at: 'template.spec.volumes', isNamed: true },
  { topic: 'disk', at: `${DOMAIN}.devices.disks`, isNamed: true, part: 'disk' },
  { topic: 'network', at: 'template.spec.networks', isNamed: true },
  { topic: 'network', at: `${DOMAIN}.devices.interfaces`, isNamed: true, part: 'interface' },
  { topic: 'instance-type', at: 'instancetype' },
  { topic: 'preference', at: 'preference' },
  { topic: 'template-label', at: 'template.metadata.labels', isNamed: true },
  { topic: 'template-annotation', at: 'template.metadata.annotations', isNamed: true },
];

const ORDER_OF_TOPICS: readonly Topic[] = [
  'instance-type',
  'preference',
  'cpu',
  'memory',
  'disk',
  'network',
  'run-strategy',
  'template-label',
  'template-annotation',
  'other',
];

const isThere = (part: string | undefined): part is string => part !== undefined;

const findRule = (path: readonly string[]): Rule | undefined =>
  RULES.find(({ at }) => path.slice(0, at.split('.').length).join('.') === at);

const toDifference = ({ path, before, after }: PathChange): Difference => {
  const rule = findRule(path);
  if (rule === undefined) {
    const at = path.map((part) => (part === ORDER ? 'order' : part)).join('.');
    return { topic: 'other', name: '', path: at, before: toText(before), after: toText(after) };
  }
  const { topic, at, isNamed = false, part } = rule;
  const rest = path.slice(at.split('.').length);
  const [name = '', ...below] = isNamed ? rest : ['', ...rest];
  const isOrder = name === ORDER;
  return {
    topic,
    name: isOrder ? '' : name,
    path: [part, ...below, isOrder ? 'order' : undefined].filter(isThere).join('.'),
    before: toText(before),
    after: toText(after),
  };
};

/** The template of a data volume bears the name of that, not of the disk that it fills. */
const nameTemplates = (changes: readonly PathChange[], specs: readonly Spec[]): PathChange[] => {
  const disks = new Map(
    specs
      .flatMap(({ template }) => template.spec.volumes ?? [])
      .flatMap(({ name, dataVolume }) =>
        dataVolume === undefined ? [] : [[dataVolume.name, name] as const],
      ),
  );
  return changes.map((change) => {
    const [first, template = '', ...rest] = change.path;
    const disk = first === 'dataVolumeTemplates' ? disks.get(template) : undefined;
    return disk === undefined
      ? change
      : {
          ...change,
          path: ['template', 'spec', 'volumes', disk, 'dataVolumeTemplate', ...rest],
        };
  });
};

/** Whether it only says of what kind the instance type or preference is that is another one anyway. */
const isKindOfAnother = (difference: Difference, all: readonly Difference[]): boolean =>
  ['instance-type', 'preference'].includes(difference.topic) &&
  difference.path === 'kind' &&
  all.some(({ topic, path }) => topic === difference.topic && path === 'name');

const isWhole = ({ name, path, before, after }: Difference): boolean =>
  name !== '' && path === '' && (before === undefined || after === undefined);

/** A disk or network that came or went is told in one line, and so is another instance type. */
const collapse = (differences: readonly Difference[]): Difference[] => {
  const toKey = ({ topic, name }: Difference): string => JSON.stringify([topic, name]);
  const wholes = new Map(differences.filter(isWhole).map((whole) => [toKey(whole), whole]));
  return differences.filter((difference, _index, all) => {
    if (isKindOfAnother(difference, all)) {
      return false;
    }
    const whole = wholes.get(toKey(difference));
    return whole === undefined || whole === difference;
  });
};

const compareTexts = (one: string, other: string): number => {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
};

const compare = (one: Difference, other: Difference): number =>
  ORDER_OF_TOPICS.indexOf(one.topic) - ORDER_OF_TOPICS.indexOf(other.topic) ||
  compareTexts(one.name, other.name) ||
  compareTexts(one.path, other.path);

/**
 * What has changed from one spec of a VM to another, the weightiest first, everything else by its path.
 *
 * A disk or network that came or went is one line, and so is one that is of another kind now. What KubeVirt itself writes anew for every snapshot is left out:
 * the revisions of instance type and preference.
 *
 * @example listDifferences(aVm({ disks: ['root'] }).spec, aVm({ disks: ['root', 'data'] }).spec)
 * // → [{ topic: 'disk', name: 'data', path: '', before: undefined, after: 'web-1-data' }]
 */
export const listDifferences = (before: Spec, after: Spec): Difference[] => {
  const changes = comparePaths({ before: normalizeSpec(before), after: normalizeSpec(after) });
  const differences = nameTemplates(joinVariants(changes), [before, after]).map(toDifference);
  // A quantity may be a number or a text and mean the same.
  return collapse(differences.filter((one) => one.before !== one.after)).sort(compare);
};
