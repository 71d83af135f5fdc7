import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCertificates } from './ensureCertificates.ts';

const years = 365 * 24 * 60 * 60 * 1000;
let dir: string;

beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'certificates-')), 'certificates');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

const read = (name: string): X509Certificate => new X509Certificate(readFileSync(join(dir, name)));

describe('ensureCertificates', () => {
  it('signs what virt-api shows to the API server, for the names by which it is called', async () => {
    await ensureCertificates(dir, Date.now());
    const certificate = read('virt-api.crt');
    expect(certificate.verify(read('ca.crt').publicKey)).toBe(true);
    expect(certificate.checkHost('virt-api.kubevirt.svc')).toBe('virt-api.kubevirt.svc');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    const key = createPrivateKey(readFileSync(join(dir, 'virt-api.key')));
    expect(certificate.checkPrivateKey(key)).toBe(true);
  });

  it('names the two ends of virt-handler as KubeVirt checks them', async () => {
    await ensureCertificates(dir, Date.now());
    expect(read('handler.crt').subject).toBe('CN=kubevirt.io:system:node:virt-handler');
    expect(read('handler-client.crt').subject).toBe('CN=kubevirt.io:system:client:virt-handler');
  });

  it('keeps what is there while it is good', async () => {
    expect(await ensureCertificates(dir, Date.now())).toBe(true);
    const { fingerprint256 } = read('ca.crt');
    expect(await ensureCertificates(dir, Date.now() + years)).toBe(false);
    expect(read('ca.crt').fingerprint256).toBe(fingerprint256);
  });

  it('makes all anew when they expire, and when one is missing', async () => {
    await ensureCertificates(dir, Date.now());
    const { fingerprint256 } = read('ca.crt');
    expect(await ensureCertificates(dir, Date.now() + 11 * years)).toBe(true);
    expect(read('ca.crt').fingerprint256).not.toBe(fingerprint256);
    rmSync(join(dir, 'proxy.crt'));
    expect(await ensureCertificates(dir, Date.now())).toBe(true);
  });
});
