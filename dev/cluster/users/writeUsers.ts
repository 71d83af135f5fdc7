import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StageLayout } from '../stageLayout.ts';
import { buildKubeconfig } from './buildKubeconfig.ts';
import { adminName, stagePeople } from './stageUsers.ts';
import type { StageUser } from './stageUsers.ts';

export type UserFiles = {
  /** The stage's own access, in system:masters. */
  kubeconfig: string;
  tokenFile: string;
  usersFile: string;
  users: StageUser[];
};

type Cluster = { server: string; caFile: string };

/** Writes the token file of the API server, and a kubeconfig for everybody; tokens stay from start to start. */
export function writeUsers(layout: StageLayout, cluster: Cluster): UserFiles {
  mkdirSync(layout.users, { recursive: true, mode: 0o700 });
  const tokenFile = join(layout.users, 'tokens.csv');
  const known = readTokens(tokenFile);
  const getToken = (name: string): string => known.get(name) ?? randomBytes(24).toString('hex');
  const adminToken = getToken(adminName);
  const users = stagePeople.map((person) => ({
    ...person,
    token: getToken(person.name),
    kubeconfig: join(layout.users, `${person.name}.kubeconfig`),
  }));
  const lines = users.map(({ token, name }) => `${token},${name},${name}`);
  writePrivate(
    tokenFile,
    `${[`${adminToken},${adminName},${adminName},"system:masters"`, ...lines].join('\n')}\n`,
  );
  const { kubeconfig } = layout;
  writePrivate(kubeconfig, buildKubeconfig({ ...cluster, user: adminName, token: adminToken }));
  for (const { kubeconfig: path, name, token } of users) {
    writePrivate(path, buildKubeconfig({ ...cluster, user: name, token }));
  }
  const usersFile = join(layout.users, 'users.json');
  writePrivate(usersFile, `${JSON.stringify(users, null, 2)}\n`);
  return { kubeconfig, tokenFile, usersFile, users };
}

function readTokens(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(','));
  return new Map(rows.flatMap(([token, name]) => (token && name ? [[name, token] as const] : [])));
}

function writePrivate(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
}
