export type Theme = 'system' | 'light' | 'dark';

const kept = 'tonghop.theme';

export function keptTheme(): Theme {
  const theme = localStorage.getItem(kept);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Remembers the appearance on this device and shows it at once. */
export function keepTheme(theme: Theme): void {
  localStorage.setItem(kept, theme);
  showTheme();
}

export function showTheme(): void {
  document.documentElement.dataset.theme = keptTheme();
}
