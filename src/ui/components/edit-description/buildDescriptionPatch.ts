import { DESCRIPTION_ANNOTATION } from '#api/labels.ts';
import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import type { PatchStep } from '#ui/sdk/patchObject.ts';

const ANNOTATIONS = '/metadata/annotations';
const DESCRIPTION = `${ANNOTATIONS}/${DESCRIPTION_ANNOTATION}`;

/** The steps that write a description, or take it away if it is empty, provided that it still is what it was. */
export const buildDescriptionPatch = (
  { metadata: { annotations } }: VirtualMachineSnapshot,
  text: string,
): PatchStep[] => {
  if (annotations === undefined) {
    return text === ''
      ? []
      : [
          { op: 'test', path: ANNOTATIONS, value: null },
          { op: 'add', path: ANNOTATIONS, value: { [DESCRIPTION_ANNOTATION]: text } },
        ];
  }
  const before = annotations[DESCRIPTION_ANNOTATION] ?? null;
  const test: PatchStep = { op: 'test', path: DESCRIPTION, value: before };
  if (text !== '') {
    return [test, { op: 'add', path: DESCRIPTION, value: text }];
  }
  return before === null ? [] : [test, { op: 'remove', path: DESCRIPTION }];
};
