type Access = { server: string; caFile: string; user: string; token: string };

/** A kubeconfig with one cluster and one user, as text; JSON is YAML. */
export function buildKubeconfig({ server, caFile, user, token }: Access): string {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'stage', cluster: { server, 'certificate-authority': caFile } }],
    users: [{ name: user, user: { token } }],
    contexts: [{ name: user, context: { cluster: 'stage', user } }],
    'current-context': user,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
