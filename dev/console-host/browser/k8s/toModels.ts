import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';

export type ApiResource = {
  name: string;
  singularName?: string;
  namespaced: boolean;
  kind: string;
  verbs: string[];
  shortNames?: string[];
};
export type ApiResourceList = { groupVersion: string; resources?: ApiResource[] };

/** What a plugin says about a kind with `console.model-metadata`. */
export type ModelMetadata = {
  model: { group: string; version?: string; kind?: string };
  abbr?: string;
  badge?: K8sModel['badge'];
  color?: string;
  label?: string;
  labelPlural?: string;
};

/** The groups of Kubernetes itself, whose kinds the Console knows by heart. */
const BUILT_IN_GROUPS = new Set([
  '',
  'admissionregistration.k8s.io',
  'apps',
  'autoscaling',
  'batch',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'storage.k8s.io',
]);

/** The badge letters of a kind: its capitals, four at most. */
const toAbbreviation = (kind: string): string =>
  (kind.replaceAll(/[^A-Z]/g, '') || kind.toUpperCase()).slice(0, 4);

const toPlural = (kind: string): string => {
  if (/(?:s|x|ch|sh)$/.test(kind)) {
    return `${kind}es`;
  }
  return /[^aeiou]y$/.test(kind) ? `${kind.slice(0, -1)}ies` : `${kind}s`;
};

/** Words about a whole group, then about a kind in all versions, then about exactly this one: later ones win. */
const getMetadata = (
  all: readonly ModelMetadata[],
  gvk: { group: string; version: string; kind: string },
): Omit<ModelMetadata, 'model'> => {
  const ofGroup = all.filter(({ model }) => model.group === gvk.group);
  const general = ofGroup.filter(({ model }) => !model.kind && !model.version);
  const ofKind = ofGroup.filter(({ model }) => model.kind === gvk.kind && !model.version);
  const exact = ofGroup.filter(
    ({ model }) => model.kind === gvk.kind && model.version === gvk.version,
  );
  return Object.fromEntries(
    [...general, ...ofKind, ...exact].flatMap((metadata) =>
      Object.entries(metadata).filter(([key]) => key !== 'model'),
    ),
  );
};

/** The models of one group version, dressed with what plugins say about them. */
export const toModels = (
  { groupVersion, resources = [] }: ApiResourceList,
  metadata: readonly ModelMetadata[],
): K8sModel[] => {
  const slash = groupVersion.lastIndexOf('/');
  const group = slash < 0 ? '' : groupVersion.slice(0, slash);
  const version = groupVersion.slice(slash + 1);
  return resources
    .filter(({ name }) => !name.includes('/'))
    .map(({ name, singularName, namespaced, kind, verbs, shortNames }) => ({
      abbr: toAbbreviation(kind),
      apiVersion: version,
      ...(group ? { apiGroup: group } : {}),
      ...(BUILT_IN_GROUPS.has(group) ? {} : { crd: true }),
      ...(singularName ? { id: singularName } : {}),
      kind,
      label: kind,
      labelPlural: toPlural(kind),
      namespaced,
      path: name,
      plural: name,
      ...(shortNames ? { shortNames } : {}),
      verbs,
      ...getMetadata(metadata, { group, kind, version }),
    })) as K8sModel[];
};
