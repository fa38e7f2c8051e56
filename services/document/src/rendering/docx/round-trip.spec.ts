import { blockText, textOf } from '@common/contracts/block-text';
import type { Outline } from '@common/contracts/outline';
import { readWord } from '../../../../intake/src/word-import/read-word';
import { compose } from '../../documents/domain/compose/compose';
import { aDraft } from '../../documents/domain/draft-snapshot.builder';
import { renderDocx } from './render-docx';

const draft = aDraft({}, 12);
const outline: Outline = {
  code: 'NQ20',
  version: 1,
  title: 'Đề cương',
  source: '102-KH/TU',
  indicators: [],
  sections: draft.sections.map(({ sectionId, number, title, level, leaf }) => ({
    id: sectionId,
    number,
    title,
    level,
    leaf,
    parentId: null,
    required: leaf,
    guidance: [],
    indicators: false,
  })),
};
const paper = compose('bao-cao-so-ket', draft);
const reading = readWord(renderDocx(paper, []), outline);

it('is read by our own importer with every heading: level, number and text', () => {
  const found = new Set(reading.headings.map(({ level, number, text }) => `${level} ${number} ${text}`));
  const written = paper.body.flatMap(({ block }) =>
    block.type === 'heading' ? [`${block.level} ${block.label} ${textOf(block.runs)}`] : [],
  );
  expect(written.filter((heading) => !found.has(heading))).toEqual([]);
});

it('is read back with every paragraph and item, in order', () => {
  const read = reading.blocks.map(({ text }) => text).join('\n');
  let at = 0;
  for (const { block } of paper.body.filter((one) => one.block.type === 'paragraph' || one.block.type === 'item')) {
    const found = read.indexOf(blockText(block), at);
    expect([blockText(block), found >= at]).toEqual([blockText(block), true]);
    at = found;
  }
});
