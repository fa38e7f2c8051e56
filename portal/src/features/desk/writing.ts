import type { Report } from '@portal/content/report.api';
import { may, useSession } from '@portal/session/session';

const inTheUnitsHands = ['drafting', 'returned'];
const waits = ['submitted', 'nil-return'];

/** What the person may do with the report now; the service decides, this only spares dead buttons. */
export function useWriting({ unitId, status }: Pick<Report, 'unitId' | 'status'>, ownerUnitId: string) {
  const session = useSession();
  const ofUnit = may(session, 'report.write', unitId);
  const isHead = session.pairs.some((pair) => pair.unitId === unitId && pair.role === 'head');
  const entersPaper = !ofUnit && session.pairs.some((pair) => pair.unitId === ownerUnitId && pair.role === 'registry');
  return {
    sendsAs: sendsAs(entersPaper, isHead),
    mayWrite: (ofUnit || entersPaper) && inTheUnitsHands.includes(status),
    mayRecall: ofUnit && waits.includes(status),
  };
}

/** Whose word it is that a report may go: the head's own, a clerk's for the head, the registry's for a paper. */
export type SendsAs = 'clerk' | 'head' | 'registry';

function sendsAs(entersPaper: boolean, isHead: boolean): SendsAs {
  if (entersPaper) return 'registry';
  return isHead ? 'head' : 'clerk';
}
