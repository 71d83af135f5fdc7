/** The button of the menu that is open; menus of PatternFly leave the focus nowhere when an item is chosen. */
const OPEN_MENU = 'button.pf-v6-c-menu-toggle[aria-expanded="true"]';

/** Where the focus has to return to after the dialog that is being opened now. */
export const findOpener = (): HTMLElement | undefined => {
  const menu = document.querySelector<HTMLElement>(OPEN_MENU);
  const { activeElement } = document;
  return menu ?? (activeElement instanceof HTMLElement ? activeElement : undefined);
};
