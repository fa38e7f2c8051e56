/** Mails that wait for a person's word. */
export abstract class HeldMails {
  abstract hold(ids: readonly string[], why: string): Promise<void>;

  /** Answers how many go on. */
  abstract release(campaignId: string): Promise<number>;
}
