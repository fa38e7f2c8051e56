import { mayActForTeam, mayReadOfTeam } from '@common/auth/owner-team';
import type { User } from '@common/auth/user';
import { DocumentOfAnotherOwner } from './domain/document.errors';

type Owned = Readonly<{ teamUnitIds: readonly string[] }>;

/** Throws DocumentOfAnotherOwner unless the user reads for the campaign's owner or a unit below it. */
export function requireReader(user: User, { teamUnitIds }: Owned): void {
  if (!mayReadOfTeam(user, teamUnitIds)) throw new DocumentOfAnotherOwner();
}

/** Throws DocumentOfAnotherOwner unless the user is of the drafting team of the campaign's owner. */
export function requireEditor(user: User, { teamUnitIds }: Owned): void {
  if (!mayActForTeam(user, teamUnitIds)) throw new DocumentOfAnotherOwner();
}
