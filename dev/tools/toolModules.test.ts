import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getGoTarget } from './goTarget.ts';
import { getPinnedVersion } from './pinnedVersion.ts';
import { readToolModules } from './toolModules.ts';
import { getPartFiles, type ToolModule } from './toolPart.ts';

const toolsDir = resolve('dev/tools');

describe('readToolModules', () => {
  let modules: readonly ToolModule[];

  beforeAll(async () => {
    modules = await readToolModules(toolsDir);
  });

  it('stamps each program with the version that go.mod pins', async () => {
    const kubernetes = getPinnedVersion(await readGoMod('kubernetes'), 'k8s.io/kubernetes');
    const kubevirt = getPinnedVersion(await readGoMod('kubevirt'), 'kubevirt.io/kubevirt');
    expect(getFlags('kube-apiserver')).toContain(`version.gitVersion=${kubernetes}`);
    expect(getFlags('kubectl')).toContain(`version.gitMajor=1 -X`);
    expect(getFlags('virt-controller')).toContain(`version.gitVersion=${kubevirt}`);
  });

  it('builds only what the modules declare as their tools, and our own manifests', async () => {
    const declared = (await readGoMod('kubernetes')) + (await readGoMod('kubevirt'));
    for (const part of modules.flatMap(({ parts }) => parts)) {
      if (part.kind !== 'program' || part.package === './manifests') continue;
      expect(declared).toContain(`\n\t${part.package}\n`);
    }
  });

  it('takes the VolumeSnapshot CRDs from a module that go.mod pins', async () => {
    const crds = modules.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'files');
    if (crds?.kind !== 'files') throw new Error('no part of files');
    expect(getPinnedVersion(await readGoMod('kubevirt'), crds.module)).toMatch(/^v8\./);
    expect(getPartFiles(crds)).toContain(
      'volume-snapshot-crds/snapshot.storage.k8s.io_volumesnapshots.yaml',
    );
  });

  function getFlags(name: string): string {
    const part = modules.flatMap(({ parts }) => parts).find((candidate) => candidate.name === name);
    return part?.kind === 'program' ? part.ldflags : '';
  }
});

describe('getPinnedVersion', () => {
  it.each([
    { title: 'in a block', goMod: 'require (\n\texample.org/a v1.2.3 // indirect\n)' },
    { title: 'on a line of its own', goMod: 'require example.org/a v1.2.3' },
    {
      title: 'and does not take a replacement for it',
      goMod: 'replace (\n\texample.org/a => example.org/b v9.0.0\n)\nrequire example.org/a v1.2.3',
    },
  ])('finds a requirement $title', ({ goMod }) => {
    expect(getPinnedVersion(goMod, 'example.org/a')).toBe('v1.2.3');
  });

  it('refuses a go.mod without it', () => {
    expect(() => getPinnedVersion('module a', 'example.org/a')).toThrow('example.org/a');
  });
});

describe('getGoTarget', () => {
  it.each([
    { platform: 'linux', arch: 'x64', expected: { os: 'linux', arch: 'amd64' } },
    { platform: 'linux', arch: 'arm64', expected: { os: 'linux', arch: 'arm64' } },
  ])('names $platform $arch in the words of Go', ({ platform, arch, expected }) => {
    expect(getGoTarget(platform, arch)).toEqual(expected);
  });

  it.each([
    { platform: 'darwin', arch: 'arm64' },
    { platform: 'win32', arch: 'x64' },
    { platform: 'linux', arch: 'ppc64' },
  ])('says where the stage can run instead of $platform $arch', ({ platform, arch }) => {
    expect(() => getGoTarget(platform, arch)).toThrow('use Linux on x64 or arm64');
  });
});

function readGoMod(module: string): Promise<string> {
  return readFile(join(toolsDir, module, 'go.mod'), 'utf8');
}
