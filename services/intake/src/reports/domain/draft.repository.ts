import type { Block } from '@common/contracts/document-ast';
import type { SectionContent } from '@common/contracts/revision-body';
import type { ReportContent } from './report-content';

export type SavedSection = SectionContent & Readonly<{ version: number; savedBy: string; savedAt: Date }>;

/** What a unit is writing: sections, cover and indicators, each with a version of its own; 0 where there is nothing yet. */
export type Draft = Readonly<{
  sections: SavedSection[];
  cover: ReportContent['cover'];
  coverVersion: number;
  indicators: ReportContent['indicators'];
  indicatorsVersion: number;
  unplaced: Block[];
  /** Parts of a Word file that a person has set aside, and text that a later file has replaced: kept, but not sent. */
  setAside: Block[];
  /** The names of those that a person has set aside. */
  setAsideByHand: string[];
}>;

/** Null where another version was saved meanwhile, else the new version. */
type NewVersion = number | null;

export abstract class DraftRepository {
  abstract get(reportId: string): Promise<Draft>;
  abstract section(reportId: string, sectionId: string): Promise<SavedSection | null>;
  abstract saveSection(reportId: string, section: SectionContent, version: number, by: string): Promise<NewVersion>;
  /** Writes over what is there; every version grows. */
  abstract putSections(reportId: string, sections: readonly SectionContent[], by: string): Promise<void>;
  abstract saveCover(reportId: string, cover: ReportContent['cover'], version: number): Promise<NewVersion>;
  abstract saveIndicators(reportId: string, values: ReportContent['indicators'], version: number): Promise<NewVersion>;
  abstract putUnplaced(reportId: string, unplaced: readonly Block[], setAside: readonly Block[]): Promise<void>;
  abstract putSetAsideByHand(reportId: string, ids: readonly string[]): Promise<void>;
}

export function contentOf({ cover, sections, unplaced, indicators }: Draft): ReportContent {
  return {
    cover,
    sections: sections.map(({ sectionId, blocks, notes }) => ({ sectionId, blocks, notes })),
    unplaced,
    indicators,
  };
}
