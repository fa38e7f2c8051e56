import { useEffect, useEffectEvent } from 'react';
import { type Change, ChangeFeed } from './change-feed';

/**
 * Calls `onChange` with what of the consolidation changed, for as long as the component is there and its tab in view;
 * with `all` when it starts, comes back into view, or may have missed something.
 */
export function useFollowChanges(consolidationId: string, onChange: (what: Change) => void): void {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    const feed = new ChangeFeed(consolidationId, (what) => tell(what));
    const followWhileSeen = () => (document.hidden ? feed.stop() : feed.start());
    followWhileSeen();
    document.addEventListener('visibilitychange', followWhileSeen);
    return () => {
      document.removeEventListener('visibilitychange', followWhileSeen);
      feed.stop();
    };
  }, [consolidationId]);
}
