import { randomUUID } from 'node:crypto';

import { buildSnapshot } from '#api/buildSnapshot.ts';
import {
  PersistentVolumeClaimModel,
  VirtualMachineInstanceModel,
  VirtualMachineModel,
  VirtualMachineSnapshotContentModel,
  VirtualMachineSnapshotModel,
} from '#api/models.ts';
import type { VirtualMachine, VirtualMachineInstance } from '#api/virtualMachine.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

import { readStageAccess } from '../fixtures/stageAccess.ts';
import { buildClaim, buildMachine, type MachineWish } from './buildMachine.ts';
import { Cluster, type Ref } from './Cluster.ts';
import {
  NamespaceModel,
  StorageClassModel,
  VolumeSnapshotClassModel,
  VolumeSnapshotModel,
} from './storageModels.ts';

const SETTING = 'hardware.stage/';

/** A namespace of one test with storage of its own, whose temper no other test feels. */
export class Scene {
  readonly cluster = new Cluster(readStageAccess().kubeconfig);
  readonly namespace = `scene-${randomUUID().slice(0, 8)}`;

  /** Makes the namespace, and a storage class that cuts as the settings say. */
  async open(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    const name = this.namespace;
    const driver = `${name}.csi.stage`;
    await this.cluster.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    await this.cluster.create({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name },
      provisioner: driver,
      volumeBindingMode: 'Immediate',
    });
    await this.cluster.create({
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      metadata: { name, annotations: withPrefix(settings) },
      driver,
      deletionPolicy: 'Delete',
    });
  }

  async close(): Promise<void> {
    const { namespace: name } = this;
    await this.setCutting({ hang: null, 'cut-error': null });
    for (const { metadata } of await this.cluster.list(VirtualMachineModel, name)) {
      await this.cluster.remove(this.vm(metadata.name));
    }
    await this.cluster.remove({ model: NamespaceModel, name });
    await this.cluster.remove({ model: StorageClassModel, name });
    await this.cluster.remove({ model: VolumeSnapshotClassModel, name });
  }

  /** Changes how the storage cuts from now on; `null` takes a setting off. */
  setCutting(settings: Readonly<Record<string, string | null>>): Promise<void> {
    return this.cluster.merge(
      { model: VolumeSnapshotClassModel, name: this.namespace },
      { metadata: { annotations: withPrefix(settings) } },
    );
  }

  /** Makes claims bind no more, or again. */
  setBinding(settings: Readonly<Record<string, string | null>>): Promise<void> {
    return this.cluster.merge(
      { model: StorageClassModel, name: this.namespace },
      { metadata: { annotations: withPrefix(settings) } },
    );
  }

  /** Creates a VM with its claims and waits until KubeVirt would take a snapshot of it. */
  async addMachine(name: string, wish: MachineWish): Promise<VirtualMachine> {
    await this.createMachine(name, wish);
    const vm = await this.cluster.until<VirtualMachine>(
      this.vm(name),
      ({ status }) =>
        status?.volumeSnapshotStatuses?.filter(({ enabled }) => enabled).length ===
          wish.disks.length && status.printableStatus === (wish.running ? 'Running' : 'Stopped'),
    );
    for (const disk of wish.disks) {
      const claim = this.claim(`${name}-${disk}`);
      await this.cluster.until(claim, (found) => isBound(found));
    }
    if (wish.agent) await this.untilAgentAnswers(name);
    return vm;
  }

  async createMachine(name: string, wish: MachineWish): Promise<void> {
    for (const disk of wish.disks) {
      await this.cluster.create(buildClaim(`${name}-${disk}`, this.namespace));
    }
    await this.cluster.create(buildMachine(name, this.namespace, wish));
  }

  /** Asks for a snapshot with the manifest that the dialog sends. */
  async takeSnapshot(vm: string, name: string, failureDeadline?: string): Promise<Ref> {
    const ref = this.snapshot(name);
    const machine = await this.cluster.until<VirtualMachine>(this.vm(vm), () => true);
    const manifest = buildSnapshot({
      vm: machine,
      name,
      description: 'Taken by a test',
      wantedVolumes: [],
      origin: 'manual',
      labelValue: vm,
    });
    const spec = { ...manifest.spec, ...(failureDeadline && { failureDeadline }) };
    await this.cluster.create({ ...manifest, spec });
    return ref;
  }

  untilReady(ref: Ref): Promise<VirtualMachineSnapshot> {
    return this.cluster.until<VirtualMachineSnapshot>(
      ref,
      ({ status }) => status?.readyToUse === true,
    );
  }

  /** The VM is free again: neither KubeVirt's lock nor its finalizer is left. */
  async untilUnlocked(vm: string): Promise<void> {
    await this.cluster.until<VirtualMachine>(
      this.vm(vm),
      ({ metadata, status }) =>
        status?.snapshotInProgress === undefined &&
        metadata.finalizers?.includes('snapshot.kubevirt.io/snapshot-source-protection') !== true,
    );
  }

  /** Nothing of any snapshot is left in the namespace. */
  async untilNothingIsLeft(): Promise<void> {
    for (const model of [
      VolumeSnapshotModel,
      VirtualMachineSnapshotContentModel,
      VirtualMachineSnapshotModel,
    ]) {
      await this.cluster.untilListed(
        { model, namespace: this.namespace },
        (found) => found.length === 0,
      );
    }
  }

  async untilAgentAnswers(name: string): Promise<void> {
    await this.cluster.until<VirtualMachineInstance>(
      this.vmi(name),
      ({ status }) => status?.conditions?.some(({ type }) => type === 'AgentConnected') === true,
    );
  }

  vm(name: string): Ref {
    return { model: VirtualMachineModel, name, namespace: this.namespace };
  }

  vmi(name: string): Ref {
    return { model: VirtualMachineInstanceModel, name, namespace: this.namespace };
  }

  claim(name: string): Ref {
    return { model: PersistentVolumeClaimModel, name, namespace: this.namespace };
  }

  snapshot(name: string): Ref {
    return { model: VirtualMachineSnapshotModel, name, namespace: this.namespace };
  }
}

const isBound = (claim: object): boolean =>
  (claim as { status?: { phase?: string } }).status?.phase === 'Bound';

const withPrefix = <T>(settings: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [`${SETTING}${name}`, value]));
