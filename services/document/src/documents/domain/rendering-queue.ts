import type { ClaimCheck } from '@common/contracts/claim-check';

/** A paper that a frozen draft still has to be rendered to. */
export type Rendering = Readonly<{
  id: string;
  draftId: string;
  kind: string;
  campaignId: string;
  /** The campaign's owner and the units below it. */
  teamUnitIds: readonly string[];
  snapshot: ClaimCheck;
  attempts: number;
}>;

/** Told by a frozen draft. */
export type NewRendering = Omit<Rendering, 'id' | 'attempts'>;

export type RenderingState = 'waiting' | 'done' | 'failed';

/** Papers waiting to be rendered: told in the transaction of the event, worked off outside of any. */
export abstract class RenderingQueue {
  /** Adds what is not there yet. */
  abstract add(renderings: readonly NewRendering[]): Promise<void>;
  /** Leases one that is due to this process; counts the attempt. */
  abstract claim(): Promise<Rendering | null>;
  /** Keeps the lease while the rendering goes on. */
  abstract renew(rendering: Rendering): Promise<void>;
  abstract done(rendering: Rendering): Promise<void>;
  /** Tries again after a while, or not before it is asked for: `final`. */
  abstract failed(rendering: Rendering, reason: string, final: boolean): Promise<void>;
  /** Locked until the unit of work ends; null where there is none of that id. */
  abstract getForUpdate(id: string): Promise<(Rendering & Readonly<{ state: RenderingState }>) | null>;
  /** Due at once, as if it had never been tried. */
  abstract again(rendering: Rendering): Promise<void>;
  /** How many are due or being worked on. */
  abstract waiting(): Promise<number>;
}
