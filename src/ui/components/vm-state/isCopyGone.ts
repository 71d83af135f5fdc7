import { parseSetback } from '#domain/snapshot/parseSetback.ts';

/** Whether KubeVirt's error says that a copy is gone, and not that the storage has trouble with one. */
export const isCopyGone = (error: string): boolean => parseSetback(error).kind === 'copy-gone';
