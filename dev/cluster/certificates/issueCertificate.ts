import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { Extension, JsonGeneralName, X509Certificate } from '@peculiar/x509';

export type Authority = {
  certificate: X509Certificate;
  keys: webcrypto.CryptoKeyPair;
  commonName: string;
};
export type LeafRequest = {
  commonName: string;
  purpose: 'serverAuth' | 'clientAuth';
  names?: readonly JsonGeneralName[];
};
export type PemPair = { certificate: string; key: string };

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const validYears = 10;

export function createKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

export async function createAuthority(commonName: string): Promise<Authority> {
  const keys = await createKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${commonName}`,
    keys,
    signingAlgorithm: algorithm,
    ...getValidity(),
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.digitalSignature, true),
    ],
  });
  return { certificate, keys, commonName };
}

/** Issues a certificate for one purpose, signed by the authority, with a key of its own. */
export async function issueCertificate(by: Authority, request: LeafRequest): Promise<PemPair> {
  const keys = await createKeys();
  const extensions: Extension[] = [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage[request.purpose]]),
  ];
  if (request.names) extensions.push(new SubjectAlternativeNameExtension([...request.names]));
  const certificate = await X509CertificateGenerator.create({
    subject: [{ CN: [request.commonName] }],
    issuer: by.certificate.subject,
    publicKey: keys.publicKey,
    signingKey: by.keys.privateKey,
    signingAlgorithm: algorithm,
    ...getValidity(),
    extensions,
  });
  return { certificate: certificate.toString('pem'), key: await toPem(keys.privateKey, 'pkcs8') };
}

/** The PEM text of a private (`pkcs8`) or public (`spki`) key. */
export async function toPem(key: webcrypto.CryptoKey, format: 'pkcs8' | 'spki'): Promise<string> {
  const label = format === 'pkcs8' ? PemConverter.PrivateKeyTag : PemConverter.PublicKeyTag;
  return PemConverter.encode(await webcrypto.subtle.exportKey(format, key), label);
}

function getValidity(): { notBefore: Date; notAfter: Date } {
  const now = new Date();
  const notBefore = new Date(now.getTime() - 60 * 60 * 1000);
  const notAfter = new Date(now);
  notAfter.setFullYear(now.getFullYear() + validYears);
  return { notBefore, notAfter };
}
