import type { Condition } from '#api/meta.ts';

type Telling = {
  readonly status?: {
    readonly error?: { readonly message?: string };
    readonly conditions?: readonly Condition[];
  };
};

/** KubeVirt's own sentences about a snapshot or a restore, each once, the error first. */
export const listKubeVirtWords = ({ status }: Telling): string[] => {
  const sentences = [
    status?.error?.message ?? '',
    ...(status?.conditions ?? []).flatMap(({ reason = '', message = '' }) => [reason, message]),
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== ''))];
};
