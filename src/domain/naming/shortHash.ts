const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits for a text: FNV-1a of 32 bits, as Go's `hash/fnv` computes it for ASCII.
 *
 * KubeVirt shortens names by the same function, so that its names can be computed, and other programs can compute ours.
 *
 * @example toShortHash('web-1') // → '76b7b71f'
 */
export const toShortHash = (text: string): string => {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};
