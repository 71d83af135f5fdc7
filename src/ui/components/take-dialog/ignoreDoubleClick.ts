/**
 * Keeps the second press of a double click, which meets whatever has taken the place of the button that was meant, from
 * selecting a word of it or pressing it: the page behind a dialog that the first press has closed, or its next step.
 */
export const ignoreDoubleClick = (): void => {
  const ignore = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const onPress = (event: MouseEvent): void => {
    if (event.detail > 1) {
      ignore(event);
    } else {
      document.removeEventListener('mousedown', onPress, true);
      document.removeEventListener('click', onClick, true);
    }
  };
  const onClick = (event: MouseEvent): void => {
    if (event.detail > 1) {
      ignore(event);
    }
  };
  document.addEventListener('mousedown', onPress, true);
  document.addEventListener('click', onClick, true);
};
