/**
 * Ours, well below what Kubernetes takes: 256 KiB for all annotations of an object together. At most 40 KB in UTF-8
 * leave room for those of other tools, of which kubectl repeats the description in one of its own; and every list of
 * snapshots carries the descriptions of all.
 */
export const MAX_DESCRIPTION_LENGTH = 10_000;

/**
 * Whether a description has more characters than we write; the blanks around it are not written.
 *
 * @example isDescriptionTooLong('Before the upgrade') // → false
 */
export const isDescriptionTooLong = (description: string): boolean => {
  const text = description.trim();
  // A character may be two of those that `length` counts, never less than one.
  return text.length > MAX_DESCRIPTION_LENGTH && Array.from(text).length > MAX_DESCRIPTION_LENGTH;
};
