import { blockText } from '@common/contracts/block-text';
import { emptyCover } from './report-content';
import { withSent } from './restored-draft';

const block = (id: string, words: string) => ({ type: 'paragraph' as const, id, runs: [{ text: words }] });
const section = (sectionId: string, words: string) => ({ sectionId, blocks: [block('p1', words)], notes: [] });
const saved = (sectionId: string, words: string) => ({
  ...section(sectionId, words),
  ...{ version: 3, savedBy: 'Lan', savedAt: new Date('2022-06-28T03:00:00Z') },
});
const value = (indicatorId: string, number: number) => ({
  ...{ indicatorId, value: number, comparator: '≥' as const, raw: '' },
  ...{ numerator: null, denominator: null, period: '2022' },
});
const draft = {
  sections: [saved('a', 'Của Lan'), saved('b', 'Chỉ Lan viết'), saved('c', 'Như nhau')],
  cover: { ...emptyCover, number: '12', signer: 'Lê Văn Hiệu' },
  ...{ coverVersion: 1, indicatorsVersion: 1, unplaced: [block('u', 'Lan chưa xếp')], setAside: [block('s', 'Cũ')] },
  setAsideByHand: [],
  indicators: [value('BEDS', 30.5), value('DOCTORS', 9)],
};
const sent = {
  sections: [section('a', 'Của máy'), section('c', 'Như nhau')],
  cover: { ...emptyCover, number: '12' },
  unplaced: [],
  indicators: [value('DOCTORS', 9)],
};

it('what was sent takes the place of the draft; a section that only the draft had is emptied, not forgotten', () => {
  const { cover, sections, indicators, unplaced } = withSent(draft, sent, 2);
  expect({ cover, indicators, unplaced }).toEqual({ cover: sent.cover, indicators: sent.indicators, unplaced: [] });
  expect(sections).toEqual([...sent.sections, { sectionId: 'b', blocks: [], notes: [] }]);
});

it('what the draft said otherwise is set aside: text, cover, parts without a place and figures', () => {
  expect(withSent(draft, sent, 2).setAside.map(blockText)).toEqual([
    'Cũ',
    '[Bìa] người ký: Lê Văn Hiệu',
    'Của Lan',
    'Chỉ Lan viết',
    'Lan chưa xếp',
    '[Chỉ tiêu BEDS] ≥ 30,5, kỳ 2022',
  ]);
});

it('no two parts have one name, so that each can be placed by itself', () => {
  const { sections, setAside } = withSent(draft, sent, 2);
  const inA = sections[0]!.blocks;
  const ids = [...inA, ...setAside].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a draft that was sent itself has nothing to set aside, also where its letters were typed decomposed', () => {
  const typed = {
    ...draft,
    sections: [saved('a', 'Của máy'.normalize('NFD')), saved('c', 'Như nhau'), saved('d', '')],
  };
  const same = { ...typed, cover: sent.cover, indicators: sent.indicators, unplaced: [] };
  const empty = {
    ...same,
    sections: same.sections.map((each) => (each.sectionId === 'd' ? { ...each, blocks: [] } : each)),
  };
  expect(withSent(empty, sent, 2).setAside).toEqual(draft.setAside);
});

it('the words of a footnote stand beside the part that named it', () => {
  const noted = { type: 'paragraph' as const, id: 'n', runs: [{ text: 'Theo Sở' }, { text: '', note: '1' }] };
  const notes = [{ id: '1', runs: [{ text: 'Nguồn: Sở Y tế' }] }];
  const { setAside } = withSent({ ...draft, sections: [{ ...saved('a', ''), blocks: [noted], notes }] }, sent, 2);
  expect(setAside.map(blockText)).toContain('Chú thích: Nguồn: Sở Y tế');
});
