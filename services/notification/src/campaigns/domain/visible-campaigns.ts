import type { User } from '@common/auth/user';

/** Of which campaigns a user may see or steer the mails: those that a unit of theirs, or one above or below it, owns. */
export abstract class VisibleCampaigns {
  /** Null means all: who runs the platform sees every mail. */
  abstract of(user: User): Promise<string[] | null>;
}
