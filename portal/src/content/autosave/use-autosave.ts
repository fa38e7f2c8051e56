import { onlineManager } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { isAnotherHere } from '@portal/session/person-here';
import { useSessionEnded } from '@portal/session/session-ended';
import type { Autosave, SaveState } from './autosave';

/** Ties an autosave to the page: tries again when network or session are back, keeps and warns when the tab closes. */
export function useAutosave<Value>(autosave: Autosave<Value>): SaveState<Value> {
  const state = useSyncExternalStore(autosave.subscribe, autosave.snapshot);
  const ended = useSessionEnded();
  const waits = state.kind === 'signed-out' && !ended;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => void autosave.flush(), 500);
    return () => clearTimeout(timer);
  }, [waits, autosave]);
  useEffect(
    () => onlineManager.subscribe((online) => online && autosave.state.kind === 'offline' && void autosave.flush()),
    [autosave],
  );
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      autosave.keepNow();
      if (autosave.isUnsaved && !isAnotherHere()) event.preventDefault();
    };
    const hidden = () => document.visibilityState === 'hidden' && autosave.keepNow();
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('pagehide', autosave.keepNow);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('pagehide', autosave.keepNow);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [autosave]);
  useEffect(() => () => autosave.close(), [autosave]);
  return state;
}
