import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getPinnedVersion } from './pinnedVersion.ts';
import type { ProgramPart, ToolModule } from './toolPart.ts';

const GIGABYTE = 1e9;

/** The parts of Kubernetes that a ready-made folder (KUBEBUILDER_ASSETS) can supply. */
export const KUBERNETES_PROGRAMS = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kubectl',
] as const;

export const VOLUME_SNAPSHOT_CRDS = 'volume-snapshot-crds';

/** Describes everything that is built from the Go modules below `toolsDir`, smallest programs first. */
export async function readToolModules(toolsDir: string): Promise<readonly ToolModule[]> {
  const kubernetes = join(toolsDir, 'kubernetes');
  const kubevirt = join(toolsDir, 'kubevirt');
  return [
    buildKubernetesModule(kubernetes, await readFile(join(kubernetes, 'go.mod'), 'utf8')),
    buildKubevirtModule(kubevirt, await readFile(join(kubevirt, 'go.mod'), 'utf8')),
  ];
}

function buildKubernetesModule(dir: string, goMod: string): ToolModule {
  const version = getPinnedVersion(goMod, 'k8s.io/kubernetes');
  const [major = '', minor = ''] = version.slice(1).split('.');
  // Without these the server calls itself v0.0.0-master and kubectl cannot read its own version.
  const stamped = `${STRIP} ${setVersion('k8s.io/component-base/version', {
    gitVersion: version,
    gitMajor: major,
    gitMinor: minor,
  })}`;
  return {
    name: 'kubernetes',
    title: `Kubernetes ${version}`,
    dir,
    parts: [
      defineProgram('etcd', 'go.etcd.io/etcd/server/v3', STRIP),
      defineProgram('kube-apiserver', 'k8s.io/kubernetes/cmd/kube-apiserver', stamped),
      defineProgram(
        'kube-controller-manager',
        'k8s.io/kubernetes/cmd/kube-controller-manager',
        stamped,
      ),
      defineProgram('kubectl', 'k8s.io/kubernetes/cmd/kubectl', stamped),
    ],
    coldBuildBytes: 4 * GIGABYTE,
  };
}

function buildKubevirtModule(dir: string, goMod: string): ToolModule {
  const version = getPinnedVersion(goMod, 'kubevirt.io/kubevirt');
  const stamped = `${STRIP} ${setVersion('kubevirt.io/client-go/version', { gitVersion: version })}`;
  return {
    name: 'kubevirt',
    title: `KubeVirt ${version}`,
    dir,
    parts: [
      defineProgram('virt-controller', 'kubevirt.io/kubevirt/cmd/virt-controller', stamped),
      defineProgram('virt-api', 'kubevirt.io/kubevirt/cmd/virt-api', stamped),
      defineProgram('manifests', './manifests', STRIP),
      {
        kind: 'files',
        name: VOLUME_SNAPSHOT_CRDS,
        module: 'github.com/kubernetes-csi/external-snapshotter/client/v8',
        from: 'config/crd',
        files: ['volumesnapshots', 'volumesnapshotclasses', 'volumesnapshotcontents'].map(
          (plural) => `snapshot.storage.k8s.io_${plural}.yaml`,
        ),
      },
    ],
    coldBuildBytes: 2 * GIGABYTE,
  };
}

const STRIP = '-s -w';

function defineProgram(name: string, goPackage: string, ldflags: string): ProgramPart {
  return { kind: 'program', name, package: goPackage, ldflags };
}

function setVersion(goPackage: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `-X ${goPackage}.${name}=${value}`)
    .join(' ');
}
