import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from './roles';

/** What somebody may act as: a role at a unit. A person may have several, by date (decisions 14). */
export type Pair = Readonly<{ unitId: string; role: Role }>;

/** Who calls: a person, or a machine with a service account. */
export type User = Readonly<{ id: string; name: string; pairs: readonly Pair[] }>;

/** The caller of an endpoint; only where the endpoint is not public. */
export const CurrentUser = createParamDecorator(
  (_: unknown, context: ExecutionContext): User => context.switchToHttp().getRequest<{ user: User }>().user,
);

/** The units for which the user has one of the roles. */
export function unitsOf(user: User, ...roles: Role[]): string[] {
  return user.pairs.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId);
}
