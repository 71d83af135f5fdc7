import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAuthority, createKeys, issueCertificate, toPem } from './issueCertificate.ts';
import type { Authority, LeafRequest, PemPair } from './issueCertificate.ts';

const loopback = [
  { type: 'ip', value: '127.0.0.1' },
  { type: 'dns', value: 'localhost' },
] as const;

/** Every leaf that the stage's own authority signs, by file name. */
const leaves: Readonly<Record<string, LeafRequest>> = {
  apiserver: { commonName: 'kube-apiserver', purpose: 'serverAuth', names: loopback },
  'virt-api': {
    commonName: 'virt-api',
    purpose: 'serverAuth',
    names: [...loopback, { type: 'dns', value: 'virt-api.kubevirt.svc' }],
  },
  /* virt-api and virt-handler know each other by these very names. */
  'handler-client': {
    commonName: 'kubevirt.io:system:client:virt-handler',
    purpose: 'clientAuth',
  },
  handler: { commonName: 'kubevirt.io:system:node:virt-handler', purpose: 'serverAuth' },
};

/** By which virt-api knows that a call comes from the API server: signed by an authority of its own. */
const proxyLeaf: LeafRequest = { commonName: 'front-proxy-client', purpose: 'clientAuth' };

const certificateNames = ['ca', 'rh', 'proxy', ...Object.keys(leaves)];
const fileNames = [...certificateNames.map((name) => `${name}.crt`), 'sa.key', 'sa.pub'];
const renewBeforeMs = 30 * 24 * 60 * 60 * 1000;

/** Makes the stage's keys and certificates, again when one is missing or about to expire; true if it made new ones. */
export async function ensureCertificates(dir: string, now: number): Promise<boolean> {
  if (areCurrent(dir, now)) return false;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const [ca, rh] = await Promise.all([createAuthority('stage-ca'), createAuthority('stage-rh')]);
  writeAuthority(dir, 'ca', ca);
  writeAuthority(dir, 'rh', rh);
  const issued = Object.entries(leaves).map(async ([name, leaf]) => {
    writePair(dir, name, await issueCertificate(ca, leaf));
  });
  const proxy = issueCertificate(rh, proxyLeaf).then((pair) => writePair(dir, 'proxy', pair));
  await Promise.all([...issued, proxy]);
  await writeServiceAccountKeys(dir);
  return true;
}

function areCurrent(dir: string, now: number): boolean {
  if (!fileNames.every((name) => existsSync(join(dir, name)))) return false;
  return certificateNames.every((name) => {
    const { validTo } = new X509Certificate(readFileSync(join(dir, `${name}.crt`)));
    return Date.parse(validTo) - renewBeforeMs > now;
  });
}

function writeAuthority(dir: string, name: string, authority: Authority): void {
  writeFileSync(join(dir, `${name}.crt`), `${authority.certificate.toString('pem')}\n`);
}

function writePair(dir: string, name: string, pair: PemPair): void {
  writeFileSync(join(dir, `${name}.key`), `${pair.key}\n`, { mode: 0o600 });
  writeFileSync(join(dir, `${name}.crt`), `${pair.certificate}\n`);
}

/** The last files written: with them the set is whole. */
async function writeServiceAccountKeys(dir: string): Promise<void> {
  const keys = await createKeys();
  const key = await toPem(keys.privateKey, 'pkcs8');
  writeFileSync(join(dir, 'sa.key'), `${key}\n`, { mode: 0o600 });
  writeFileSync(join(dir, 'sa.pub'), `${await toPem(keys.publicKey, 'spki')}\n`);
}
