/** gRPC's form of an error, in which a CSI driver answers; whoever passes it on may put it into quotation marks. */
const ANSWER = /rpc error: code = \w+ desc = (.+?)"?$/s;

/**
 * What the storage itself says in an error that KubeVirt passes on; undefined where it says nothing.
 *
 * @example getStorageWords('VolumeSnapshot v error: … "rpc error: code = Internal desc = pool is full"') // → 'pool is full'
 */
export const getStorageWords = (error: string): string | undefined => ANSWER.exec(error)?.[1];
