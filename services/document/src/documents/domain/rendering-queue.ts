import type { ClaimCheck } from '@common/contracts/claim-check';

/** A paper that a frozen draft still has to be rendered to. */
export type Rendering = Readonly<{
  draftId: string;
  kind: string;
  campaignId: string;
  snapshot: ClaimCheck;
  attempts: number;
}>;

/** Papers waiting to be rendered: told in the transaction of the event, worked off outside of any. */
export abstract class RenderingQueue {
  /** Adds what is not there yet. */
  abstract add(renderings: readonly Omit<Rendering, 'attempts'>[]): Promise<void>;
  /** Leases one that is due to this process; counts the attempt. */
  abstract claim(): Promise<Rendering | null>;
  /** Keeps the lease while the rendering goes on. */
  abstract renew(rendering: Rendering): Promise<void>;
  abstract done(rendering: Rendering): Promise<void>;
  /** Tries again after a while, or never: `final` ones wait for an operator. */
  abstract failed(rendering: Rendering, reason: string, final: boolean): Promise<void>;
  /** How many are due or being worked on. */
  abstract waiting(): Promise<number>;
}
