import { sampleOutline } from '../campaign/sample-outline';
import { sampleUnits } from '../campaign/sample-units';
import { tidyProfile } from '../forms/tidy-profile';
import { paperCover } from '../plausible/paper-cover';
import type { ReportingUnit } from '../plausible/reporting-unit';
import { nothingToSay, revisionParts, type RevisionParts } from '../plausible/revision-parts';
import { Seeded } from '../plausible/seeded';
import { writePaper } from '../plausible/write-paper';

const provinces = sampleUnits().filter((unit) => unit.kind === 'province-party-committee');

/**
 * A whole report as JSON for load: every section, every indicator, `paragraphs` paragraphs and items in all (120 of them
 * make about 37 kB). The seed chooses the province and the words.
 */
export function wholeReport(seed: number, paragraphs = 120): RevisionParts {
  const random = new Seeded(`whole/${seed}`);
  const unit = provinces[seed % provinces.length]!;
  const paper = writePaper(unit, sampleOutline, tidyProfile, random);
  const cover = paperCover(unit, paper.signer, paper.recipients, '2022-06-28', random);
  const body = revisionParts(paper, sampleOutline, cover);
  return { ...body, sections: trimmed(everySection(body.sections, unit), paragraphs) };
}

type Sections = RevisionParts['sections'];

/** Load must have every section, the optional ones too. */
function everySection(sections: Sections, unit: ReportingUnit): Sections {
  const known = new Map(sections.map((section) => [section.sectionId, section]));
  return sampleOutline.sections
    .filter((section) => section.leaf)
    .map(({ id }) => known.get(id) ?? nothingToSay(id, unit));
}

/** Takes text away from the longest section, or repeats some under new ids, until the count is right; tables go. */
function trimmed(sections: Sections, count: number): Sections {
  const left = sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => block.type === 'paragraph' || block.type === 'item'),
  }));
  const total = () => left.reduce((sum, section) => sum + section.blocks.length, 0);
  const longest = () => left.reduce((a, b) => (b.blocks.length > a.blocks.length ? b : a));
  while (total() > Math.max(count, left.length)) longest().blocks.pop();
  for (let added = 0; total() < count; added++) {
    const section = left[added % left.length]!;
    const block = section.blocks[added % section.blocks.length]!;
    section.blocks.push({ ...block, id: `more-${added}` });
  }
  return left;
}
