import type { Outline } from '@common/contracts/outline';
import type { IndicatorValue } from '@common/contracts/revision-body';
import { readWord } from './read-word';
import type { ReadBlock, ReadHeading, Unmatched } from './word-reading';

/** What `tonghop read-word` tells of one file. */
export type MappingReport = Readonly<{
  file: string;
  headings: readonly Omit<ReadHeading, 'uncertain'>[];
  /** Every heading, paragraph, item and table cell in order, with the section it went to. */
  blocks: readonly Omit<ReadBlock, 'zone'>[];
  unmatched: readonly Unmatched[];
  warnings: readonly string[];
  /** The figures of the indicator table; left out where none was read. */
  figures?: readonly Pick<IndicatorValue, 'indicatorId' | 'value' | 'comparator' | 'raw' | 'period'>[];
}>;

/** @throws FileRefusal for a file that is not read */
export function mappingReport(file: string, bytes: Uint8Array, outline: Outline): MappingReport {
  const { headings, blocks, unmatched, warnings, indicators } = readWord(bytes, outline);
  return {
    file,
    headings: headings.map(({ level, number, text, section, score }) => ({ level, number, text, section, score })),
    blocks: blocks.map(({ kind, text, section }) => ({ kind, text, section })),
    unmatched,
    warnings: warnings.map(({ says }) => says.vi),
    ...(indicators.length > 0 ? { figures: indicators.map(figureOf) } : {}),
  };
}

function figureOf({ indicatorId, value, comparator, raw, period }: IndicatorValue) {
  return { indicatorId, value, comparator, raw, period };
}
