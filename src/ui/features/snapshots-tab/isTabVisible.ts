import type { VirtualMachine } from '#api/virtualMachine.ts';

type TabFacts = { readonly created?: boolean; readonly obj?: VirtualMachine };

/** Whether there is a VM to have snapshots: kubevirt-plugin also shows its tabs while a VM is only being designed. */
const isTabVisible = ({ created, obj }: TabFacts): boolean =>
  created === true || obj?.metadata.uid !== undefined;

export default isTabVisible;
