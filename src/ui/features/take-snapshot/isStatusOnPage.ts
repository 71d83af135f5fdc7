const LIST_OR_DETAILS = /\/kubevirt\.io~v1~VirtualMachine(\/[^/]+)?$/;

/**
 * Whether the page shows what a VM's snapshot is doing: our tab does, and without kubevirt-plugin the list and the
 * details of VMs. Neither kubevirt-plugin's pages nor the Console's search or topology have a place for it.
 */
export const isStatusOnPage = (isAlone: boolean): boolean => {
  const { pathname } = globalThis.location;
  return pathname.endsWith('/vm-snapshots') || (isAlone && LIST_OR_DETAILS.test(pathname));
};
