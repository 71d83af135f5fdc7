import { DESCRIPTION_ANNOTATION } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';

/** What somebody wrote down about a snapshot; '' if nobody did. */
export const getDescription = ({ metadata }: VirtualMachineSnapshot): string =>
  metadata.annotations?.[DESCRIPTION_ANNOTATION] ?? '';
