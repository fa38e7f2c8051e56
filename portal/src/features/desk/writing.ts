import type { Report } from '@portal/content/report.api';
import { may, useSession } from '@portal/session/session';

const inTheUnitsHands = ['drafting', 'returned'];
const waits = ['submitted', 'nil-return'];

/** What the person may do with the report now; the service decides, this only spares dead buttons. */
export function useWriting({ unitId, status }: Pick<Report, 'unitId' | 'status'>, ownerUnitId: string) {
  const session = useSession();
  const ofUnit = may(session, 'report.write', unitId);
  const entersPaper = !ofUnit && session.pairs.some((pair) => pair.unitId === ownerUnitId && pair.role === 'registry');
  return {
    entersPaper,
    mayWrite: (ofUnit || entersPaper) && inTheUnitsHands.includes(status),
    mayRecall: ofUnit && waits.includes(status),
  };
}
