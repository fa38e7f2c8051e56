import type { Block, Note } from '@common/contracts/document-ast';
import type { DraftSnapshot, Source } from '@common/contracts/draft-snapshot';
import { sampleOutline } from '../campaign/sample-outline';
import { sampleUnits } from '../campaign/sample-units';
import { tidyProfile } from '../forms/tidy-profile';
import type { Paper, PaperStatement } from '../plausible/paper';
import { Seeded } from '../plausible/seeded';
import { writePaper } from '../plausible/write-paper';
import { campaignOfDraft } from './campaign-of-draft';
import { aggregateOf, indicatorBlock, participationOf } from './draft-tables';

type Section = DraftSnapshot['sections'][number];
type Said = Readonly<{ paper: Paper; statement: PaperStatement }>;

const paragraphsPerPage = 10;
const pagesPerTable = 5;

/** A frozen draft of about `pages` A4 pages for render benches: 200 pages hold 2,000 paragraphs and 40 tables. */
export function bigDraft(seed: number, pages: number): DraftSnapshot {
  const papers = sampleUnits().map((unit) =>
    writePaper(unit, sampleOutline, { ...tidyProfile, footnoteShare: 0.04 }, new Seeded(`draft/${seed}/${unit.id}`)),
  );
  const tables = Math.round(pages / pagesPerTable);
  const leaves = sampleOutline.sections.filter((section) => section.leaf);
  const share = Math.floor((pages * paragraphsPerPage) / leaves.length);
  const rest = pages * paragraphsPerPage - share * leaves.length;
  let leaf = 0;
  const sections = sampleOutline.sections.map((section): Section => {
    const { id, number, title, level } = section;
    const common = { sectionId: id, number, title, level, leaf: section.leaf };
    if (!section.leaf) return { ...common, units: 0, blocks: [], notes: [] };
    const place = leaf++;
    const count = share + (place < rest ? 1 : 0);
    const ours = Math.floor(((place + 1) * tables) / leaves.length) - Math.floor((place * tables) / leaves.length);
    return { ...common, ...sectionBlocks(id, papers, count, ours, place) };
  });
  return {
    draftId: '0190a5b0-0000-7000-8000-000000000003',
    number: 1,
    frozenOn: '2022-07-29',
    campaign: campaignOfDraft,
    unitNames: Object.fromEntries(papers.map((paper) => [paper.unit.id, paper.unit.name])),
    sections,
    indicators: sampleOutline.indicators.map((indicator) => aggregateOf(indicator, papers)),
    participation: participationOf(papers),
  };
}

function sectionBlocks(
  sectionId: string,
  papers: readonly Paper[],
  count: number,
  tables: number,
  place: number,
): Pick<Section, 'units' | 'blocks' | 'notes'> {
  const said = saidIn(sectionId, papers);
  const groups = [...new Set(said.map(({ statement }) => statement.likeGroup))];
  const notes: Note[] = [];
  const blocks: Section['blocks'] = [];
  let written = 0;
  groups.forEach((group, index) => {
    const like = said.filter(({ statement }) => statement.likeGroup === group);
    const quota = Math.ceil((count - written) / (groups.length - index));
    const heading = headingBlock(index, like[0]!, sectionId);
    blocks.push({ block: heading, sources: [sourceOf(like[0]!)] });
    for (let turn = 0; turn < quota; turn++, written++) {
      const one = like[turn % like.length]!;
      const id = `${sectionId}-${index}-${turn}`;
      const block = textBlock(one, id, turn, notes);
      const others = like.filter((other) => other !== one).slice(0, turn % 5);
      blocks.push({ block, sources: [one, ...others].map(sourceOf) });
    }
  });
  for (let table = 0; table < tables; table++) {
    const indicator = sampleOutline.indicators[(place * 2 + table) % 20]!;
    const block = indicatorBlock(indicator, papers, `${sectionId}-table-${table}`, (table % 4) * 16);
    const units = papers.filter((paper) => paper.indicators.length > 0).slice((table % 4) * 16, (table % 4) * 16 + 16);
    const sources = units.map((paper) => ({
      ...sourceOf({ paper, statement: paper.statements[0]! }),
      blockId: 'indicators',
    }));
    blocks.splice(Math.floor((blocks.length * (table + 1)) / (tables + 1)), 0, { block, sources });
  }
  return { units: new Set(said.map(({ paper }) => paper.unit.id)).size, blocks, notes };
}

function saidIn(sectionId: string, papers: readonly Paper[]): Said[] {
  return papers.flatMap((paper) =>
    paper.statements.filter((one) => one.sectionId === sectionId).map((statement) => ({ paper, statement })),
  );
}

function headingBlock(index: number, first: Said, sectionId: string): Block {
  const words = first.statement.text.split(/[,;:]/)[0]!.split(' ').slice(0, 12).join(' ');
  return {
    type: 'heading',
    id: `${sectionId}-head-${index}`,
    level: 4,
    label: `${index + 1})`,
    runs: [{ text: words }],
  };
}

function textBlock(one: Said, id: string, turn: number, notes: Note[]): Block {
  const runs = [{ text: one.statement.text }, { text: ` (${one.paper.unit.shortName})`, i: true as const }];
  const note = turn % 23 === 7 ? { id: `note-${id}`, runs: [{ text: `Báo cáo của ${one.paper.unit.name}.` }] } : null;
  if (note) notes.push(note);
  const all = note ? [...runs, { text: '', note: note.id }] : runs;
  if (turn % 2 === 0) return { type: 'paragraph', id, runs: all };
  return { type: 'item', id, level: turn % 6 === 5 ? 2 : 1, marker: turn % 6 === 5 ? '+' : '-', runs: all };
}

function sourceOf({ paper, statement }: Said): Source {
  const digits = Buffer.from(paper.unit.id).toString('hex').padEnd(12, '0').slice(-12);
  return {
    unitId: paper.unit.id,
    capacity: paper.unit.capacity,
    reportId: `0190a5b0-0000-7000-8000-${digits}`,
    revision: 1,
    blockId: statement.likeGroup,
  };
}
