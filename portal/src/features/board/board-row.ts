import { fold } from '@common/vietnamese/fold';
import type { MatrixRow, Participant } from './board.api';

/** One participant on the board: consolidation's view of it, and how far it is by intake where it has to send. */
export type BoardRow = MatrixRow &
  Readonly<{
    key: string;
    /** Its name without diacritics. */
    folded: string;
    total: number;
    /** In how many sections it says something. */
    sectionsFilled: number;
    known: Participant | null;
  }>;

export const keyOf = ({ unitId, capacity }: Pick<MatrixRow, 'unitId' | 'capacity'>): string => `${unitId} ${capacity}`;

export function boardRows(rows: readonly MatrixRow[], known: readonly Participant[]): BoardRow[] {
  const details = new Map(known.map((one) => [keyOf(one), one]));
  return rows.map((row) => {
    const key = keyOf(row);
    return {
      ...row,
      key,
      folded: fold(row.name),
      total: row.counts.reduce((sum, count) => sum + count, 0),
      sectionsFilled: row.counts.filter((count) => count > 0).length,
      known: details.get(key) ?? null,
    };
  });
}

/** The state as people see it everywhere; `owed` where intake did not tell how far the unit is. */
export type ShownState = 'accepted' | 'nil-return' | 'submitted' | 'returned' | 'owed' | Participant['state'];

export function shownState({ state, known }: Pick<BoardRow, 'state' | 'known'>): ShownState {
  if (state === 'in') return 'accepted';
  if (state === 'nil') return 'nil-return';
  if (state === 'waiting') return 'submitted';
  if (state === 'returned') return 'returned';
  return known && preparing.has(known.state) ? known.state : 'owed';
}

const preparing = new Set<Participant['state']>(['not-started', 'drafting', 'in-endorsement']);

/** Reports that count for the consolidation: accepted, those without content too. */
export const isAccepted = ({ state }: Pick<MatrixRow, 'state'>): boolean => state === 'in' || state === 'nil';

/** Still to be sent, as the glossary has it: owed or returned. */
export const isOwed = ({ state }: Pick<MatrixRow, 'state'>): boolean => state === 'owed' || state === 'returned';

/** Owed: never sent, or taken back. */
export const isUnsent = ({ state }: Pick<MatrixRow, 'state'>): boolean => state === 'owed';
