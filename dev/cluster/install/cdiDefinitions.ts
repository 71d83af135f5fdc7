import type { Manifest } from './applyClient.ts';

const group = 'cdi.kubevirt.io';
const version = 'v1beta1';

type Kind = {
  kind: string;
  plural: string;
  scope: 'Namespaced' | 'Cluster';
  shortNames?: string[];
  categories?: string[];
  columns?: { name: string; type: string; jsonPath: string }[];
};

const age = { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' };

/** The kinds of the Containerized Data Importer that KubeVirt's controllers watch. */
const kinds: readonly Kind[] = [
  {
    kind: 'DataVolume',
    plural: 'datavolumes',
    scope: 'Namespaced',
    shortNames: ['dv', 'dvs'],
    categories: ['all'],
    columns: [
      { name: 'Phase', type: 'string', jsonPath: '.status.phase' },
      { name: 'Progress', type: 'string', jsonPath: '.status.progress' },
      { name: 'Restarts', type: 'integer', jsonPath: '.status.restartCount' },
      age,
    ],
  },
  { kind: 'DataSource', plural: 'datasources', scope: 'Namespaced' },
  { kind: 'CDI', plural: 'cdis', scope: 'Cluster' },
  { kind: 'CDIConfig', plural: 'cdiconfigs', scope: 'Cluster' },
  { kind: 'StorageProfile', plural: 'storageprofiles', scope: 'Cluster' },
];

/** The importer is played, so its kinds are open: they take any spec and status. */
export function buildCdiDefinitions(): Manifest[] {
  return kinds.map(({ kind, plural, scope, columns = [age], ...names }) => ({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope,
      names: {
        kind,
        plural,
        singular: kind.toLowerCase(),
        listKind: `${kind}List`,
        ...names,
      },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          subresources: { status: {} },
          additionalPrinterColumns: columns,
          schema: {
            openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
          },
        },
      ],
    },
  }));
}
