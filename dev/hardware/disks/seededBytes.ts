import { createHash } from 'node:crypto';

/**
 * Bytes that look random and depend on the seed alone, so that two disks never hold the same by
 * chance and the same source always brings the same.
 */
export function createSeededBytes(seed: string, length: number): Buffer {
  return createHash('shake256', { outputLength: length }).update(seed).digest();
}
