import type { Block, Note, Run } from '@common/contracts/document-ast';
import type { Outline } from '@common/contracts/outline';
import type { RevisionBody, SectionContent } from '@common/contracts/revision-body';
import type { Paper, PaperBlock, PaperSection } from './paper';
import type { PaperCover } from './paper-cover';
import { isProvince, type ReportingUnit } from './reporting-unit';

/** The parts of a `RevisionBody` that a sender writes; the service adds the rest. */
export type RevisionParts = Pick<RevisionBody, 'cover' | 'sections' | 'unplaced' | 'indicators'>;

/**
 * The paper as the API takes it: by section id in outline order, what has no section among the unplaced. A required
 * section the paper leaves out gets one honest sentence, which the clerk writes in before the report can be sent.
 */
export function revisionParts(paper: Paper, outline: Outline, cover: PaperCover): RevisionParts {
  let count = 0;
  const nextId = () => `b${++count}`;
  const bySection = new Map<string, SectionContent>();
  const unplaced: Block[] = [];
  for (const section of paper.sections) {
    const content = blocksOf(section, nextId);
    if (section.sectionId === null) unplaced.push(headingBlock(section.title, 1, nextId()), ...content.blocks);
    else if (content.blocks.length > 0) bySection.set(section.sectionId, { sectionId: section.sectionId, ...content });
  }
  const sections = outline.sections.flatMap((section) => {
    const written = bySection.get(section.id);
    if (written) return [written];
    return section.leaf && section.required ? [nothingToSay(section.id, paper.unit)] : [];
  });
  return {
    cover: { ...cover, recipients: [...cover.recipients] },
    sections,
    unplaced,
    indicators: [...paper.indicators],
  };
}

/** A section with nothing but the statement that there is nothing to say. */
export function nothingToSay(sectionId: string, unit: ReportingUnit): SectionContent {
  const text = isProvince(unit)
    ? 'Nội dung này đã được lồng ghép trong các mục khác của báo cáo; địa phương không có nội dung bổ sung.'
    : `Nội dung này không thuộc chức năng, nhiệm vụ được giao của ${unit.name}.`;
  return { sectionId, blocks: [{ type: 'paragraph', id: `none-${sectionId}`, runs: [{ text }] }], notes: [] };
}

function blocksOf(section: PaperSection, nextId: () => string): { blocks: Block[]; notes: Note[] } {
  const notes: Note[] = [];
  const blocks = section.blocks.map((block): Block => {
    const id = nextId();
    if (block.kind === 'table') return tableBlock(block, id);
    if (block.kind === 'subheading') return headingBlock(block.text, Math.min(6, section.depth + 1), id);
    const runs: Run[] = [{ text: block.text }];
    if (block.note !== null) {
      notes.push({ id: `n${notes.length + 1}-${id}`, runs: [{ text: block.note }] });
      runs.push({ text: '', note: notes.at(-1)!.id });
    }
    if (block.kind === 'item')
      return { type: 'item', id, level: block.level, marker: block.level === 1 ? '-' : '+', runs };
    return { type: 'paragraph', id, runs };
  });
  return { blocks, notes };
}

function headingBlock(title: string, level: number, id: string): Block {
  return { type: 'heading', id, level, label: '', runs: [{ text: title }] };
}

function tableBlock(table: Extract<PaperBlock, { kind: 'table' }>, id: string): Block {
  return {
    type: 'table',
    id,
    ...(table.caption === null ? {} : { caption: table.caption }),
    columns: table.rows[0]!.length,
    headerRows: 1,
    rows: table.rows.map((row) => row.map((text) => ({ paragraphs: [[{ text }]] }))),
  };
}
