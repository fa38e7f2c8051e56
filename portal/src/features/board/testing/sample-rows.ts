import type { MatrixRow } from '../board.api';
import { type BoardRow, boardRows } from '../board-row';

/** A participant that was accepted in time, unless told otherwise. */
export function sampleRow(unitId: string, given: Partial<MatrixRow> = {}): BoardRow {
  const row: MatrixRow = {
    ...{ unitId, capacity: 'party', name: unitId, group: 'province', parentId: null, provinceCode: null },
    ...{
      state: 'in',
      late: false,
      overdue: false,
      dueOn: '2022-06-30',
      sentOn: '2022-06-28',
      reportId: `report-of-${unitId}`,
      revision: 1,
    },
    ...{ acceptedAt: '2022-06-29T03:00:00.000Z', counts: [1, 0, 2] },
    ...given,
  };
  return boardRows([row], [])[0]!;
}
