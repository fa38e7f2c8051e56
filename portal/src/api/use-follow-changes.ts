import { useEffect, useEffectEvent } from 'react';
import { type Change, ChangeFeed } from './change-feed';
import { liveUpdates } from './live-updates';
import { reach } from './way';

/**
 * Calls `onChange` with what of the consolidation changed, for as long as the component is there and its tab in view;
 * with `all` when it starts, comes back into view, or may have missed something.
 */
export function useFollowChanges(consolidationId: string, onChange: (what: Change) => void): void {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    const feed = new ChangeFeed(consolidationId, (what) => tell(what), {
      fine: liveUpdates.fine,
      broken: () => {
        liveUpdates.broken();
        reach.doubt();
      },
    });
    const followWhileSeen = () => (document.hidden ? feed.stop() : feed.start());
    followWhileSeen();
    document.addEventListener('visibilitychange', followWhileSeen);
    return () => {
      document.removeEventListener('visibilitychange', followWhileSeen);
      feed.stop();
    };
  }, [consolidationId]);
}
