import { getAnnotation, getController, getKey, isDeleting } from '../../kube/kubeObject.ts';
import type { DataVolume } from '../watch/importObjects.ts';
import type { Claim } from '../watch/storageObjects.ts';
import { podPhaseAnnotation, populatedForAnnotation } from './buildClaim.ts';
import type { FoundSource } from './findSource.ts';
import { findSource } from './findSource.ts';
import type { ImporterCaches } from './importerDeps.ts';
import type { ClaimFacts, DataVolumeFacts } from './planDataVolume.ts';

const prefix = 'cdi.kubevirt.io/';
const provisionerAnnotation = 'volume.kubernetes.io/storage-provisioner';
const nodeAnnotation = 'volume.kubernetes.io/selected-node';

export type DataVolumeReading = {
  dataVolume: DataVolume;
  claim: Claim | undefined;
  source: FoundSource;
  facts: DataVolumeFacts;
};

/** Gathers from the caches all that the next step of one DataVolume depends on. */
export function readDataVolume(caches: ImporterCaches, dataVolume: DataVolume): DataVolumeReading {
  const claim = caches.claims.get(getKey(dataVolume.metadata));
  const source = readSource(caches, dataVolume);
  const facts: DataVolumeFacts = {
    phase: dataVolume.status?.phase,
    isDeleting: isDeleting(dataVolume),
    isPrePopulated: getAnnotation(dataVolume, `${prefix}storage.prePopulated`) !== undefined,
    mayAdopt: getAnnotation(dataVolume, `${prefix}allowClaimAdoption`) === 'true',
    bindsImmediately:
      getAnnotation(dataVolume, `${prefix}storage.bind.immediate.requested`) !== undefined,
    kind: source.kind,
    problem: source.problem,
    claim: claim && readClaim(caches, dataVolume, claim),
  };
  return { dataVolume, claim, source, facts };
}

function readSource(caches: ImporterCaches, { metadata, spec }: DataVolume): FoundSource {
  const { source, sourceRef } = spec;
  const size = (spec.pvc ?? spec.storage)?.resources?.requests?.storage;
  if (sourceRef === undefined) {
    return findSource(caches, source, { namespace: metadata.namespace, size });
  }
  const namespace = sourceRef.namespace ?? metadata.namespace;
  const dataSource = caches.dataSources.get(getKey({ namespace, name: sourceRef.name }));
  return findSource(caches, dataSource?.spec.source, { namespace, size });
}

function readClaim(caches: ImporterCaches, dataVolume: DataVolume, claim: Claim): ClaimFacts {
  const owner = getController(claim);
  const storageClass = caches.storageClasses.get(claim.spec.storageClassName ?? '');
  const isPopulatedForUs =
    getAnnotation(claim, populatedForAnnotation) === dataVolume.metadata.name;
  return {
    isDeleting: isDeleting(claim),
    isOurs: owner?.uid === dataVolume.metadata.uid,
    isForeign: owner !== undefined && owner.uid !== dataVolume.metadata.uid,
    isPopulatedForUs,
    isPopulated: isPopulatedForUs || getAnnotation(claim, podPhaseAnnotation) === 'Succeeded',
    isBound: claim.status?.phase === 'Bound',
    isRequested: getAnnotation(claim, provisionerAnnotation) !== undefined,
    waitsForConsumer:
      storageClass?.volumeBindingMode === 'WaitForFirstConsumer' &&
      getAnnotation(claim, nodeAnnotation) === undefined,
  };
}
