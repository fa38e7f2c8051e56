import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { hasPermission, type Permission } from '@common/auth/roles';
import type { SessionView } from '@common/auth/session-view';
import { networkProblem, problemFrom } from '@portal/api/problem';
import { reaching } from '@portal/api/way';
import { goesOn } from './person-here';

export type Session = SessionView;

/** Who is signed in now, as the front door knows it; the browser holds no token. */
export async function askSession(): Promise<Session> {
  const answer = await reaching('/session').catch(() => {
    throw networkProblem();
  });
  if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => null));
  return (await answer.json()) as Session;
}

/** Who works on this page; asked again whenever its window is, as another tab may have signed in as somebody else. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  refetchOnWindowFocus: 'always',
  queryFn: async ({ client }): Promise<Session> => {
    const now = await askSession();
    return goesOn(now) ? now : (client.getQueryData<Session>(['session']) ?? now);
  },
});

export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whether the person has the permission, at one unit or at any; the services decide, this only spares dead buttons. */
export function useMay(permission: Permission, unitId?: string): boolean {
  return may(useSession(), permission, unitId);
}

export function may({ pairs }: Session, permission: Permission, unitId?: string): boolean {
  const roles = pairs.filter((pair) => unitId === undefined || pair.unitId === unitId).map(({ role }) => role);
  return hasPermission(roles, permission);
}
