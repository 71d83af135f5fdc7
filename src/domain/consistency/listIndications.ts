import type { SourceIndication, VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/**
 * What KubeVirt says about the circumstances of a snapshot, each once.
 *
 * `sourceIndications` carries a sentence with each; up to KubeVirt 1.6 there were only the bare words of `indications`.
 *
 * @example listIndications(aSnapshot({ status: { indications: ['Online'] } })) // → [{ indication: 'Online' }]
 */
export const listIndications = ({ status }: VirtualMachineSnapshot): SourceIndication[] => {
  const explained = status?.sourceIndications ?? [];
  const known = new Set(explained.map(({ indication }) => indication));
  const bare = (status?.indications ?? []).filter((indication) => !known.has(indication));
  return [...explained, ...bare.map((indication) => ({ indication }))];
};
