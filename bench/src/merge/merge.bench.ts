import { blockText } from '@common/contracts/block-text';
import type { UnitNames } from '../../../services/consolidation/src/sections/domain/contribution';
import { mergeSection, type MergedSection } from '../../../services/consolidation/src/sections/domain/merge-section';
import { sampleOutline } from '../../../simulator/src/campaign/sample-outline';
import { sampleUnits } from '../../../simulator/src/campaign/sample-units';
import { simulateCampaign } from '../../../simulator/src/campaign/simulate-campaign';
import { type BenchResult, median, progress } from '../bench-result';
import { acceptedContributions } from './accepted-contributions';
import { judgeJoining, likeGroups } from './judge-joining';

const rounds = 5;

/**
 * The reports of all sample units, merged section by section as for a draft; the median of five rounds. Then, untimed,
 * what was joined against the simulator's truth: which statements say the same. Nobody else merges such reports.
 */
export async function mergeBench(): Promise<BenchResult> {
  const units = sampleUnits();
  const names: UnitNames = new Map(units.map(({ id, name, shortName }) => [id, { name, shortName }]));
  const reports = [...simulateCampaign({ seed: 20, units, outline: sampleOutline })];
  const sections = acceptedContributions(reports, units);
  const times: number[] = [];
  const slowest: number[] = [];
  let merged: MergedSection[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const each = sections.map((contributions) => {
      const start = performance.now();
      return { section: mergeSection(contributions, names), ms: performance.now() - start };
    });
    merged = each.map(({ section }) => section);
    times.push(each.reduce((sum, { ms }) => sum + ms, 0));
    slowest.push(Math.max(...each.map(({ ms }) => ms)));
    progress(`round ${round}/${rounds}: ${Math.round(times.at(-1) ?? 0)} ms`);
  }
  const read = sections.flat();
  const printed = merged.flatMap(({ blocks }) => blocks.map(({ block }) => block));
  return {
    bench: 'merge',
    ours: Math.round(median(times)),
    rival: null,
    ratio: null,
    unit: 'ms',
    slowest_section_ms: Math.round(median(slowest)),
    reports: reports.length,
    contributions: read.length,
    blocks: printed.length,
    characters_read: read.reduce((sum, { block }) => sum + blockText(block).length, 0),
    characters_printed: printed.reduce((sum, block) => sum + blockText(block).length, 0),
    ...judgeJoining(merged, sections, likeGroups(reports)),
  };
}
