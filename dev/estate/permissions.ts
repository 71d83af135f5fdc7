import { clusterRoleBindings, namespaces, roleBindings } from '../kube/resources.ts';
import type { EstateObject } from './estateObject.ts';

export const projects = ['shop', 'warehouse', 'lab'] as const;
export type Project = (typeof projects)[number];

/** Where the owner may edit and the viewer may look. */
const sharedProject: Project = 'shop';

const apiGroup = 'rbac.authorization.k8s.io';

/** The three projects. */
export function buildProjects(): EstateObject[] {
  return projects.map((name) => ({ resource: namespaces, manifest: { metadata: { name } } }));
}

/**
 * Rights by the roles that every cluster has: KubeVirt's own permissions flow into `edit` and
 * `view` by aggregation. The user `nobody` gets none.
 */
export function buildPermissions(): EstateObject[] {
  const administrator: EstateObject = {
    resource: clusterRoleBindings,
    manifest: buildBinding('administrator', 'cluster-admin'),
  };
  return [administrator, buildShared('owner', 'edit'), buildShared('viewer', 'view')];
}

function buildShared(user: string, role: string): EstateObject {
  const { metadata, ...binding } = buildBinding(user, role);
  const manifest = { metadata: { ...metadata, namespace: sharedProject }, ...binding };
  return { resource: roleBindings, manifest };
}

function buildBinding(user: string, role: string): EstateObject['manifest'] {
  return {
    metadata: { name: `estate-${user}` },
    roleRef: { apiGroup, kind: 'ClusterRole', name: role },
    subjects: [{ apiGroup, kind: 'User', name: user }],
  };
}
