/** The list of VMs, the first tab of one, and the search, in which that list stands as well. */
const WITH_STATUS = /\/kubevirt\.io~v1~VirtualMachine(\/[^/]+)?$|^\/search\//;

/**
 * Whether the page shows what a VM's snapshot is doing: our tab does, and without kubevirt-plugin the list and the
 * details of VMs. Neither kubevirt-plugin's pages nor the Console's own list or topology have a place for it.
 */
export const isStatusOnPage = (isAlone: boolean): boolean => {
  const { pathname } = globalThis.location;
  return pathname.endsWith('/vm-snapshots') || (isAlone && WITH_STATUS.test(pathname));
};
