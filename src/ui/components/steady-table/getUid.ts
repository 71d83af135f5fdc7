import type { KubeObject } from '#api/meta.ts';

/** What tells an object from all others, those of its name before and after it as well. */
export const getUid = ({ metadata }: KubeObject): string | undefined => metadata.uid;
