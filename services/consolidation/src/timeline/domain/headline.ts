import type { PlainDate } from '@common/time/plain-date';
import {
  isBeingCorrected,
  isOverdue,
  placeOf,
  type Place,
  type ReportStanding,
} from '../../participation/domain/report-standing';
import type { DraftEvidence, SectionEvidence } from './evidence';

type Participant = Readonly<{
  group: string | null;
  deadlines: Readonly<{ due: PlainDate }> | null;
  standing: ReportStanding;
}>;

export type Situation = Readonly<{
  asOf: PlainDate;
  participants: readonly Participant[];
  sections: readonly SectionEvidence[];
  drafts: readonly DraftEvidence[];
  /** How many reports were accepted that the newest draft does not rest on. */
  lateForDraft: number;
}>;

/** The numbers of one plain sentence; whoever reported without being asked is not counted. */
export function headlineOf({ asOf, participants, sections, drafts, lateForDraft }: Situation) {
  const asked = participants.filter(({ group }) => group !== null);
  const at = (place: Place) => asked.filter(({ standing }) => placeOf(standing) === place).length;
  const draft = drafts.at(-1);
  return {
    asOf,
    participants: asked.length,
    accepted: at('in'),
    nil: asked.filter(({ standing }) => standing.accepted?.nil).length,
    correcting: asked.filter(({ standing }) => isBeingCorrected(standing)).length,
    waiting: at('waiting'),
    returned: at('returned'),
    owed: at('owed'),
    overdue: asked.filter(({ standing, deadlines }) => isOverdue(standing, deadlines?.due ?? null, asOf)).length,
    draft: draft
      ? { state: 'frozen' as const, id: draft.id, number: draft.number, frozenOn: draft.frozenOn, late: lateForDraft }
      : { state: 'none' as const, id: null, number: null, frozenOn: null, late: 0 },
    sectionsWithoutText: sections
      .filter(({ textSince }) => textSince === null)
      .map(({ id, number, title }) => ({ id, number, title })),
  };
}
