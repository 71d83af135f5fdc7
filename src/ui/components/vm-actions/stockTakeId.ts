/** Of kubevirt-plugin's own *Take snapshot*, in the menu of one VM and in that of several. */
export const STOCK_TAKE_ID = 'vm-action-snapshot';
