import type { User } from '@common/auth/user';
import type { Acting } from './acting';

export abstract class ActingUsers {
  /**
   * What the user may act as today. A pair of the token counts only if its unit is in the tree today and, where we have
   * a copy of the person, only if that copy grants it too.
   */
  abstract of(user: User): Promise<Acting>;
  /** After units or people were imported. */
  abstract forget(): void;
}
