/**
 * An instant as Kubernetes writes it in most places: to the second.
 *
 * @example formatTime(1764000000999) // → '2025-11-24T16:00:00Z'
 */
export function formatTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
