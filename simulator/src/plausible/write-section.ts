import subheads from '../../data/subheads.json' with { type: 'json' };
import footnotes from '../../data/footnotes.json' with { type: 'json' };
import type { OutlineSection } from '@common/contracts/outline';
import { item, paragraph, type PaperBlock, type PaperStatement, type PaperText } from './paper';
import { isProvince, type ReportingUnit } from './reporting-unit';
import type { Seeded } from './seeded';
import { statementsFor, type StatementPattern } from './statement-bank';
import { chooseWording, fillSlots, quotedIndicators } from './statement-text';

/** What every section of one report shares. */
export type WritingHabits = Readonly<{
  unit: ReportingUnit;
  slots: ReadonlyMap<string, string>;
  /** The share of what could be said that is said, from 0 to 1. */
  verbosity: number;
  style: 'items' | 'paragraphs' | 'mixed';
  subheadings: boolean;
  /** Goes into detail: sentences and tables that shorter reports leave out. */
  detailed: boolean;
  footnoteShare: number;
}>;

export type WrittenSection = { blocks: PaperBlock[]; statements: PaperStatement[]; quoted: string[] };

const groupTitles: Record<string, string> = {
  'khach-quan': 'Nguyên nhân khách quan',
  'chu-quan': 'Nguyên nhân chủ quan',
};

/** Writes one leaf section: statements in the unit's wording, under sub-headings where it uses them. */
export function writeSection(section: OutlineSection, habits: WritingHabits, random: Seeded): WrittenSection {
  const possible = statementsFor(section.id, habits.unit).filter(({ detail }) => habits.detailed || !detail);
  const thin = random.chance(0.06);
  const count = thin ? 1 : Math.max(2, Math.round(possible.length * habits.verbosity));
  const chosen = random.some(possible, count);
  const written: WrittenSection = { blocks: [], statements: [], quoted: [] };
  const grouped = chosen.some((pattern) => pattern.group);
  const headings = grouped ? groupsOf(chosen) : subheadingsOf(section.id, chosen, habits);
  for (const [title, patterns] of headings) {
    if (title) written.blocks.push({ kind: 'subheading', text: title });
    for (const pattern of patterns) write(pattern, section.id, habits, random, written);
  }
  return written;
}

function write(
  pattern: StatementPattern,
  sectionId: string,
  habits: WritingHabits,
  random: Seeded,
  written: WrittenSection,
) {
  const wording = chooseWording(pattern.text, random);
  const text = fillSlots(wording, habits.slots);
  const note = random.chance(habits.footnoteShare) ? noteText(habits, random) : null;
  const asItem = habits.style === 'items' || (habits.style === 'mixed' && random.chance(0.5));
  written.quoted.push(...quotedIndicators(wording));
  written.statements.push({ id: `${habits.unit.id}/${pattern.id}`, likeGroup: pattern.id, sectionId, text });
  const blocks: PaperText[] = [asItem ? item(text, 1, note) : paragraph(text, note)];
  for (const child of pattern.items ?? []) blocks.push(item(fillSlots(child, habits.slots), 2));
  written.blocks.push(...blocks);
}

function noteText(habits: WritingHabits, random: Seeded): string | null {
  if (!isProvince(habits.unit)) return 'Nghị quyết số 139/NQ-CP ngày 31/12/2017 của Chính phủ.';
  return fillSlots(chooseWording(random.pick(footnotes), random), habits.slots);
}

function groupsOf(patterns: readonly StatementPattern[]): [string, StatementPattern[]][] {
  const groups = new Map<string, StatementPattern[]>();
  for (const pattern of patterns) {
    const group = pattern.group!;
    const title = groupTitles[group] ?? `Đối với ${group}`;
    groups.set(title, [...(groups.get(title) ?? []), pattern]);
  }
  return [...groups];
}

type Subhead = { title: string; statements: string[] };

/** Puts the statements under the sub-headings of the outline's guidance, as some senders do. */
function subheadingsOf(
  sectionId: string,
  patterns: readonly StatementPattern[],
  habits: WritingHabits,
): [string, readonly StatementPattern[]][] {
  const known = (subheads as Record<string, Subhead[]>)[sectionId] ?? [];
  const parts = known
    .map(({ title, statements }): [string, StatementPattern[]] => [
      title,
      patterns.filter(({ id }) => statements.includes(id)),
    ])
    .filter(([, some]) => some.length > 0);
  const placed = parts.reduce((sum, [, some]) => sum + some.length, 0);
  return habits.subheadings && parts.length > 1 && placed === patterns.length ? parts : [['', patterns]];
}
