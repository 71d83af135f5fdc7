import type { VirtualMachine } from '#api/virtualMachine.ts';

/** Whether the page is that of this VM alone, on whichever tab, and not one on which it is one of many. */
export const isPageOf = ({ metadata: { name, namespace = '' } }: VirtualMachine): boolean =>
  `${globalThis.location.pathname}/`.includes(
    `/ns/${namespace}/kubevirt.io~v1~VirtualMachine/${name}/`,
  );
