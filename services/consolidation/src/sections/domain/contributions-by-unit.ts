import { blockText } from '@common/contracts/block-text';
import type { Source } from '@common/contracts/draft-snapshot';
import { type Contribution, inOfficialOrder } from './contribution';
import { groupBy } from './group-by';
import { type WhyUnused, whyUnused } from './set-aside';

/** One contribution beside the text: `blocks` are the places of the blocks that rest on it, from 0; none where it is unused. */
export type TracedContribution = Readonly<{
  blockId: string;
  kind: Contribution['kind'];
  text: string;
  blocks: number[];
  why: WhyUnused | null;
}>;

/** What one report says here. `supersededBy` is the newer accepted revision, where there is one. */
export type UnitContributions = Readonly<{
  unitId: string;
  capacity: Source['capacity'];
  reportId: string;
  revision: number;
  supersededBy: number | null;
  contributions: TracedContribution[];
}>;

type Given = Contribution & Readonly<{ supersededBy: number | null }>;

/** Every contribution under its unit, in official order, with where it went in `blocks`. */
export function contributionsByUnit(
  contributions: readonly Given[],
  blocks: readonly Readonly<{ sources: readonly Source[] }>[],
): UnitContributions[] {
  const places = new Map<string, number[]>();
  blocks.forEach(({ sources }, place) => {
    for (const source of sources) places.set(keyOf(source), [...(places.get(keyOf(source)) ?? []), place]);
  });
  const byReport = groupBy(inOfficialOrder(contributions), ({ source }) => reportOf(source));
  return [...byReport.values()].map((given) => {
    const [{ source, supersededBy }] = given as [Given];
    const { unitId, capacity, reportId, revision } = source;
    return {
      unitId,
      capacity,
      reportId,
      revision,
      supersededBy,
      contributions: given.map((one) => traced(one, places.get(keyOf(one.source)) ?? [])),
    };
  });
}

function traced(one: Contribution, blocks: number[]): TracedContribution {
  const why = blocks.length > 0 ? null : whyUnused(one);
  return { blockId: one.source.blockId, kind: one.kind, text: blockText(one.block), blocks, why };
}

function reportOf({ reportId, revision }: Source): string {
  return `${reportId} ${revision}`;
}

function keyOf(source: Source): string {
  return `${reportOf(source)} ${source.blockId}`;
}
