/**
 * Keeps the second press of a double click, which meets the page behind a dialog that the first has closed, from
 * selecting a word of it.
 */
export const ignoreDoubleClick = (): void => {
  const onPress = (event: MouseEvent): void => {
    if (event.detail > 1) {
      event.preventDefault();
    } else {
      document.removeEventListener('mousedown', onPress, true);
    }
  };
  document.addEventListener('mousedown', onPress, true);
};
