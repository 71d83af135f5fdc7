/** Where it is shown what a snapshot does. */
const TAB = '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1/vm-snapshots';

/** Makes the page behind a dialog the Snapshots tab of `web-1`, or the one at another address. */
export const goToTab = (path = TAB): void => {
  globalThis.history.replaceState(null, '', path);
};
