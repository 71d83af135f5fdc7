export type Theme = 'light' | 'dark' | 'systemDefault';

const THEME = 'bridge/theme';
const DARK_CLASS = 'pf-v6-theme-dark';

export const getTheme = (): Theme => {
  const theme = localStorage.getItem(THEME);
  return theme === 'light' || theme === 'dark' ? theme : 'systemDefault';
};

/** Shows a theme now and with the next start. */
export const applyTheme = (theme: Theme): void => {
  localStorage.setItem(THEME, theme);
  const isDark =
    theme === 'dark' ||
    (theme === 'systemDefault' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle(DARK_CLASS, isDark);
};
