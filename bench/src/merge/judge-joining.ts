import { blockText } from '@common/contracts/block-text';
import type { Source } from '@common/contracts/draft-snapshot';
import type { Contribution } from '../../../services/consolidation/src/sections/domain/contribution';
import type { MergedSection } from '../../../services/consolidation/src/sections/domain/merge-section';
import type { SimulatedReport } from '../../../simulator/src/campaign/simulated-report';

/** Which statement a text makes, by unit and text; units that say the same share it. */
export type LikeGroups = ReadonlyMap<string, string>;

export function likeGroups(reports: readonly SimulatedReport[]): LikeGroups {
  return new Map(
    reports.flatMap(({ truth }) =>
      truth.statements.map(({ likeGroup, text }): [string, string] => [keyOf(truth.unitId, text), likeGroup]),
    ),
  );
}

/** Pairs of contributions that were joined, and how many of them are two different statements by the truth. */
export function judgeJoining(
  merged: readonly MergedSection[],
  sections: readonly (readonly Contribution[])[],
  groups: LikeGroups,
): Readonly<{ joined_pairs: number; wrong_pairs: number }> {
  const texts = new Map(sections.flat().map(({ source, block }) => [nameOf(source), blockText(block)]));
  const groupOf = (source: Source) => groups.get(keyOf(source.unitId, texts.get(nameOf(source)) ?? ''));
  let [joined, wrong] = [0, 0];
  for (const { sources } of merged.flatMap(({ blocks }) => blocks)) {
    const known = sources.map(groupOf).filter((group) => group !== undefined);
    known.forEach((group, index) => {
      joined += index;
      wrong += known.slice(0, index).filter((other) => other !== group).length;
    });
  }
  return { joined_pairs: joined, wrong_pairs: wrong };
}

function keyOf(unitId: string, text: string): string {
  return `${unitId}\n${text}`;
}

function nameOf({ reportId, blockId }: Source): string {
  return `${reportId}/${blockId}`;
}
