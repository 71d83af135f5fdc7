import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/** KubeVirt's own sentences about a snapshot, each once, the error first. */
export const listKubeVirtWords = ({ status }: VirtualMachineSnapshot): string[] => {
  const sentences = [
    status?.error?.message ?? '',
    ...(status?.conditions ?? []).flatMap(({ reason = '', message = '' }) => [reason, message]),
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== ''))];
};
