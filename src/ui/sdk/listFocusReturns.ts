/** The button of the menu that is open; menus of PatternFly leave the focus nowhere when an item is chosen. */
const OPEN_MENU = 'button.pf-v6-c-menu-toggle[aria-expanded="true"]';

const listAround = (element: HTMLElement | null): HTMLElement[] =>
  element === null
    ? []
    : [element, ...listAround(element.parentElement?.closest<HTMLElement>('[tabindex]') ?? null)];

/** Marks the part of a page that stays whatever becomes of what the page shows. */
const HOME = '[data-vm-snapshots-focus-home]';

/**
 * Where the focus may return to after the dialog that is being opened now: to what opens it or, because that may be
 * gone by then, to the parts of the page around it that can have the focus, the nearest first. The part that stays comes
 * before whatever it stands in, as the whole page.
 */
export const listFocusReturns = (): readonly HTMLElement[] => {
  const menu = document.querySelector<HTMLElement>(OPEN_MENU);
  const { activeElement } = document;
  const around = listAround(menu ?? (activeElement instanceof HTMLElement ? activeElement : null));
  const home = document.querySelector<HTMLElement>(HOME);
  if (home === null) {
    return around;
  }
  const outer = around.filter((element) => element !== home && element.contains(home));
  return [...around.filter((element) => !outer.includes(element)), home, ...outer];
};
