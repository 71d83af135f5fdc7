const VM_PAGES = /\/kubevirt\.io~v1~VirtualMachine(\/|$)/;

/** Whether the page is one of virtual machines, their list or that of one; search and topology are not. */
export const isVmPage = (): boolean => VM_PAGES.test(globalThis.location.pathname);
