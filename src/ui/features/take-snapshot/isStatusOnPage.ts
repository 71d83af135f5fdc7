/** Whether the page is our tab: beside kubevirt-plugin no other page shows what a VM's snapshot is doing. */
export const isStatusOnPage = (): boolean => globalThis.location.pathname.endsWith('/vm-snapshots');
