import { useEffect } from 'react';

const kept = 'tonghop.review-keys';

/** Single keys can be switched off: who speaks to the computer, or brushes a key, must not act by chance. */
export const shortcutsOn = (): boolean => localStorage.getItem(kept) !== 'off';
export const switchShortcuts = (on: boolean): void => localStorage.setItem(kept, on ? 'on' : 'off');

type Actions = Readonly<{ next: () => void; previous: () => void; changes: () => void }>;

/** j and k go through the parts, d shows the difference; never while one writes or a dialog is open. */
export function useShortcuts({ next, previous, changes }: Actions): void {
  useEffect(() => {
    const keys: Record<string, () => void> = { j: next, k: previous, d: changes };
    const onKey = (event: KeyboardEvent) => {
      const action = keys[event.key];
      if (!action || !shortcutsOn() || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [next, previous, changes]);
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
  );
}
