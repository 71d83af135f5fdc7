import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { PersistentVolumeClaimModel } from '#api/models.ts';
import type { PersistentVolumeClaim } from '#api/persistentVolumeClaim.ts';
import type { VirtualMachine } from '#api/virtualMachine.ts';
import { listDisks } from '#domain/disks/listDisks.ts';
import { listWaitingDisks } from '#domain/disks/listWaitingDisks.ts';
import { pickDiskClaims } from '#domain/disks/pickDiskClaims.ts';
import { listObjects } from '#ui/sdk/listObjects.ts';

type Claims = readonly PersistentVolumeClaim[];

type Known = Readonly<Record<string, Claims>>;

/** All claims of a project; undefined as long as they are not known. */
export type FindClaims = (namespace: string | undefined) => Claims | undefined;

/** A whole project is asked for, which is more than the single dialog asks for every five seconds. */
const PAUSE_MS = 15_000;

const read = async (namespace: string): Promise<Claims | undefined> => {
  try {
    return await listObjects<PersistentVolumeClaim>(PersistentVolumeClaimModel, { namespace });
  } catch {
    return undefined;
  }
};

const getVersions = (claims: Claims | undefined): string =>
  JSON.stringify(claims?.map(({ metadata }) => [metadata.uid, metadata.resourceVersion]));

/** What has not changed stays the same, so that it is not drawn again. */
const put = (known: Known, namespace: string, found: Claims): Known =>
  getVersions(known[namespace]) === getVersions(found) ? known : { ...known, [namespace]: found };

const isWaiting = (vm: VirtualMachine, claims: Claims | undefined): boolean => {
  const picked = pickDiskClaims(vm, claims);
  return listWaitingDisks(listDisks(vm, picked.found), picked).length > 0;
};

const listWaitingProjects = (vms: readonly VirtualMachine[], claims: Known): string[] => {
  const waiting = new Set<string>();
  vms.forEach((vm) => {
    const { namespace = '' } = vm.metadata;
    if (!waiting.has(namespace) && isWaiting(vm, claims[namespace])) {
      waiting.add(namespace);
    }
  });
  return [...waiting].sort();
};

/**
 * The claims of some projects, one list each; where they may not be read the disks are less well known. They are read
 * once, and those of a project again as long as a snapshot of one of these VMs would wait for a disk.
 */
export const useProjectClaims = (
  namespaces: readonly string[],
  vms: readonly VirtualMachine[],
): FindClaims => {
  const [claims, setClaims] = useState<Known>({});
  const isClosedRef = useRef(false);
  const look = useCallback((asked: readonly string[]): void => {
    asked.forEach((namespace) => {
      void read(namespace).then((found) => {
        if (!isClosedRef.current && found !== undefined) {
          setClaims((known) => put(known, namespace, found));
        }
      });
    });
  }, []);
  useEffect(
    () => () => {
      isClosedRef.current = true;
    },
    [],
  );
  const all = JSON.stringify(namespaces);
  useEffect(() => {
    look(JSON.parse(all) as string[]);
  }, [all, look]);
  const waiting = useMemo(() => JSON.stringify(listWaitingProjects(vms, claims)), [vms, claims]);
  useEffect(() => {
    const asked = JSON.parse(waiting) as string[];
    const timer = asked.length === 0 ? undefined : setInterval(look, PAUSE_MS, asked);
    return () => {
      clearInterval(timer);
    };
  }, [waiting, look]);
  return (namespace = '') => claims[namespace];
};
