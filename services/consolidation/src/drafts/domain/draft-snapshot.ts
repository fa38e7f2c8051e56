import { DraftSnapshot } from '@common/contracts/draft-snapshot';
import type { Consolidation } from '../../consolidations/domain/consolidation';
import { aggregateAll } from '../../indicators/domain/aggregate-all';
import type { ReportedValue } from '../../indicators/domain/reported-value';
import { placeOf } from '../../participation/domain/report-standing';
import type { Place, ReportStanding } from '../../participation/domain/report-standing';
import type { Contribution, UnitNames } from '../../sections/domain/contribution';
import { mergeSection } from '../../sections/domain/merge-section';

type Participant = Pick<ReportedValue, 'unitId' | 'capacity' | 'group' | 'territoryId' | 'rank'> &
  Readonly<{ unitName: string; standing: ReportStanding }>;

/** Everything a draft is made of, read at one instant. */
export type ConsolidatedState = Readonly<{
  campaign: Consolidation['campaign'];
  units: UnitNames;
  /** In official order. */
  participants: readonly Participant[];
  contributions: ReadonlyMap<string, Contribution[]>;
  values: ReadonlyMap<string, ReportedValue[]>;
}>;

/** The same state gives the same snapshot, but for its id, number and date. */
export function draftSnapshot(
  { campaign, units, participants, contributions, values }: ConsolidatedState,
  named: Pick<DraftSnapshot, 'draftId' | 'number' | 'frozenOn'>,
): DraftSnapshot {
  const owner = campaign.ownerUnitId;
  return {
    ...named,
    campaign: DraftSnapshot.shape.campaign.parse(campaign),
    unitNames: {
      [owner]: units.get(owner)?.name ?? owner,
      ...Object.fromEntries(participants.map(({ unitId, unitName }) => [unitId, unitName])),
    },
    sections: campaign.outline.sections.map(({ id, number, title, level, leaf }) => {
      const merged = mergeSection(contributions.get(id) ?? [], units);
      return {
        sectionId: id,
        number,
        title,
        level,
        leaf,
        units: merged.units,
        blocks: [...merged.blocks],
        notes: [...merged.notes],
      };
    }),
    indicators: aggregateAll(campaign.outline.indicators, values, participants),
    participation: participationOf(participants),
  };
}

function participationOf(participants: readonly Participant[]): DraftSnapshot['participation'] {
  const whose = ({ unitId, capacity }: Participant) => ({ unitId, capacity });
  const accepted = participants.flatMap((one) => {
    const revision = one.standing.accepted;
    return revision === null
      ? []
      : [{ ...whose(one), revision: revision.revision, onTime: revision.onTime, nil: revision.nil }];
  });
  const at = (place: Place) => participants.filter(({ standing }) => placeOf(standing) === place).map(whose);
  return {
    expected: participants.filter(({ group }) => group !== null).length,
    accepted,
    waiting: at('waiting'),
    owed: at('owed'),
    returned: at('returned'),
  };
}
