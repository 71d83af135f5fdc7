import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getCertificate, getServiceAccountKubeconfig, getUrl } from '../processes/stageSetup.ts';
import type { StageSetup } from '../processes/stageSetup.ts';
import { buildKubeconfig } from '../users/buildKubeconfig.ts';
import type { ApplyClient } from './applyClient.ts';
import { kubevirtNamespace } from './controlPlaneObjects.ts';

const lifetimeSeconds = 365 * 24 * 60 * 60;
const renewBeforeMs = 30 * 24 * 60 * 60 * 1000;

/** Writes the kubeconfig of one of KubeVirt's service accounts, with a token that outlives many starts. */
export async function ensureServiceAccountAccess(
  api: ApplyClient,
  setup: StageSetup,
  account: string,
): Promise<void> {
  const file = getServiceAccountKubeconfig(setup.layout, account);
  const token = readToken(file, Date.now()) ?? (await requestToken(api, account));
  const server = getUrl(setup.ports.apiServer);
  const caFile = getCertificate(setup, 'ca.crt');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const text = buildKubeconfig({ server, caFile, user: account, token });
  writeFileSync(file, text, { mode: 0o600 });
}

async function requestToken(api: ApplyClient, account: string): Promise<string> {
  const path = `/api/v1/namespaces/${kubevirtNamespace}/serviceaccounts/${account}/token`;
  const answer = await api.call<{ status: { token: string } }>({
    method: 'POST',
    path,
    body: {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: { expirationSeconds: lifetimeSeconds },
    },
  });
  return answer.status.token;
}

function readToken(file: string, now: number): string | undefined {
  if (!existsSync(file)) return undefined;
  const { users } = JSON.parse(readFileSync(file, 'utf8')) as {
    users: { user: { token: string } }[];
  };
  const token = users[0]?.user.token;
  return token !== undefined && isGoodAt(token, now + renewBeforeMs) ? token : undefined;
}

/** Reads when a token expires: the second part of a JWT is JSON in base64. */
function isGoodAt(token: string, moment: number): boolean {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  const { exp } = JSON.parse(payload) as { exp: number };
  return exp * 1000 > moment;
}
