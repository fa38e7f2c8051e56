import type { Outline } from '@common/contracts/outline';
import { coverWords } from './cover-words';
import { indicatorFacts, reportedValue } from './indicator-facts';
import { indicatorTable } from './indicator-table';
import type { Paper, PaperFigure, PaperSection, PaperStatement } from './paper';
import { annexesOf, extraSections } from './paper-extras';
import { isProvince, provinceOfUnit, type ReportingUnit } from './reporting-unit';
import type { Seeded } from './seeded';
import { senderTitle, type TitleHabit } from './sender-title';
import { inSenderOrder, type SectionOrder } from './section-order';
import { slotValues } from './slot-values';
import { yearTables } from './year-tables';
import { writeSection, type WritingHabits } from './write-section';

/** How a sender goes about the content of its report (its form is another matter). */
export type ContentHabits = Readonly<{
  titles: TitleHabit;
  order: SectionOrder;
  extraSections: boolean;
  annex: 'none' | 'table' | 'outline';
  footnoteShare: number;
  decimalPoint: boolean;
  /** A province goes into detail; without it about one in four does. */
  detailed?: boolean;
}>;

/** Writes a unit's whole report from its facts; the same seed writes the same report. */
export function writePaper(unit: ReportingUnit, outline: Outline, habits: ContentHabits, random: Seeded): Paper {
  const province = provinceOfUnit(unit);
  const facts = indicatorFacts(outline.indicators, province, random.fork('facts'));
  const slots = slotValues(unit, facts, random.fork('slots'));
  const reporting = random.fork('values');
  const indicators = isProvince(unit)
    ? outline.indicators.map((one) => reportedValue(one, facts.get(one.id)!, province, reporting))
    : [];
  const choosing = random.fork('sections');
  const detailed = isProvince(unit) && (choosing.chance(0.25) || habits.detailed === true);
  const writing: WritingHabits = {
    unit,
    slots,
    verbosity: detailed ? 1 : isProvince(unit) ? choosing.between(0.34, 1) : choosing.between(0.8, 1),
    detailed,
    style: choosing.pick(['items', 'paragraphs', 'mixed'] as const),
    subheadings: choosing.chance(0.4),
    footnoteShare: habits.footnoteShare,
  };
  const quoted = new Set<string>();
  const statements: PaperStatement[] = [];
  const sections: PaperSection[] = [];
  let hasTable = false;
  for (const section of outline.sections) {
    const chance = random.fork(section.id);
    const title = senderTitle(section.id, section.title, habits.titles, chance);
    if (!section.leaf) {
      sections.push({ sectionId: section.id, depth: section.level, title, blocks: [] });
      continue;
    }
    if (chance.chance(section.required ? 0.03 : 0.15)) continue;
    const written = writeSection(section, writing, chance);
    if (written.blocks.length === 0) continue;
    const table = section.indicators && indicators.length > 0;
    if (table) written.blocks.push(indicatorTable(outline.indicators, indicators, facts, habits.decimalPoint));
    hasTable ||= table;
    if (detailed) written.blocks.push(...yearTables(section.id, slots, chance));
    written.quoted.forEach((id) => quoted.add(id));
    statements.push(...written.statements);
    sections.push({ sectionId: section.id, depth: section.level, title, blocks: written.blocks });
  }
  const ordered = withoutEmptyParents(inSenderOrder(sections, outline, habits.order));
  return {
    unit,
    ...coverWords(unit, random.fork('cover')),
    sections: extraSections(ordered, habits.extraSections, unit, slots, random.fork('extra')),
    indicators,
    figures: figuresOf(outline, facts, quoted, hasTable),
    statements,
    annexes: annexesOf(habits.annex, outline, unit, slots, random.fork('annex')),
  };
}

function figuresOf(
  outline: Outline,
  facts: ReturnType<typeof indicatorFacts>,
  quoted: ReadonlySet<string>,
  withTable: boolean,
): PaperFigure[] {
  return outline.indicators.map(({ id }) => ({
    indicatorId: id,
    inTable: withTable ? facts.get(id)!.table : null,
    inText: quoted.has(id) ? facts.get(id)!.text : null,
  }));
}

/** A heading none of whose sections is written is left out too. */
function withoutEmptyParents(sections: readonly PaperSection[]): PaperSection[] {
  return sections.filter((section, index) => {
    if (section.blocks.length > 0) return true;
    const after = sections.slice(index + 1);
    const end = after.findIndex((other) => other.depth <= section.depth);
    return after.slice(0, end < 0 ? undefined : end).some((other) => other.blocks.length > 0);
  });
}
