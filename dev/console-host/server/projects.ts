import { askApiServer } from './apiServer.ts';
import type { ApiServer } from './apiServer.ts';
import type { User } from './users.ts';

type NamespaceList = { items: { metadata: { name: string } }[] };

const listNamespaces = async (api: ApiServer, user: User): Promise<string[] | undefined> => {
  const { status, body } = await askApiServer(api, {
    method: 'GET',
    path: '/api/v1/namespaces',
    token: user.token,
  });
  return status === 200
    ? (body as NamespaceList).items.map(({ metadata }) => metadata.name)
    : undefined;
};

const mayGetNamespace = async (api: ApiServer, user: User, namespace: string): Promise<boolean> => {
  const { body } = await askApiServer(api, {
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: {
        resourceAttributes: { name: namespace, namespace, resource: 'namespaces', verb: 'get' },
      },
    },
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    token: user.token,
  });
  return (body as { status?: { allowed?: boolean } } | null)?.status?.allowed === true;
};

export type Projects = { names: string[]; mayListAll: boolean };

/**
 * The projects of a user, as OpenShift's Project API would answer: all for whom may list namespaces,
 * otherwise those that he may get. Plain Kubernetes has no such API, so the names come from the
 * first user who may list them, and every one is asked for as the user in question.
 */
export const readProjects = async (
  api: ApiServer,
  user: User,
  everybody: User[],
): Promise<Projects> => {
  const own = await listNamespaces(api, user);
  if (own) {
    return { mayListAll: true, names: own };
  }
  for (const other of everybody) {
    const all = await listNamespaces(api, other);
    if (all) {
      const allowed = await Promise.all(all.map((name) => mayGetNamespace(api, user, name)));
      return { mayListAll: false, names: all.filter((_, index) => allowed[index]) };
    }
  }
  return { mayListAll: false, names: [] };
};
