export type MachineWish = {
  readonly disks: readonly string[];
  readonly running?: boolean;
  readonly agent?: boolean;
};

/** A small VM on claims that are called `<vm>-<disk>`. */
export const buildMachine = (name: string, namespace: string, wish: MachineWish): object => ({
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name, namespace },
  spec: {
    runStrategy: wish.running ? 'Always' : 'Halted',
    template: {
      metadata: {
        annotations: {
          'guest.stage/os': 'fedora',
          'guest.stage/agent': String(wish.agent ?? false),
        },
      },
      spec: {
        domain: {
          memory: { guest: '128Mi' },
          devices: {
            disks: wish.disks.map((disk) => ({ name: disk, disk: { bus: 'virtio' } })),
            interfaces: [{ name: 'default', masquerade: {} }],
          },
        },
        networks: [{ name: 'default', pod: {} }],
        volumes: wish.disks.map((disk) => ({
          name: disk,
          persistentVolumeClaim: { claimName: `${name}-${disk}` },
        })),
      },
    },
  },
});

/** The claim of one disk of a machine, on the storage class that bears the namespace's name. */
export const buildClaim = (name: string, namespace: string): object => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace },
  spec: {
    accessModes: ['ReadWriteOnce'],
    storageClassName: namespace,
    resources: { requests: { storage: '1Gi' } },
  },
});
