import type { MailKind } from './mail';

/** A mail in the hands of one sender. `attempt` tells this claim from a later one of the same mail. */
export type ClaimedMail = Readonly<{
  id: string;
  key: string;
  messageId: string;
  kind: MailKind;
  stage: string | null;
  campaignId: string;
  unitId: string;
  data: unknown;
  path: string;
  attempt: number;
  refusals: number;
}>;

/** Which claim of which mail; a sender whose lease has passed changes nothing with it any more. */
export type Claim = Pick<ClaimedMail, 'id' | 'attempt'>;
