import { emptyCover } from './report-content';
import { namedByFile, withImported, withoutFile } from './word-import';

const block = (id: string, words = 'Ngoài đề cương') => ({ type: 'paragraph' as const, id, runs: [{ text: words }] });
const value = (indicatorId: string, number: number) => ({
  ...{ indicatorId, value: number, comparator: '=' as const, raw: '' },
  ...{ numerator: null, denominator: null, period: null },
});
const saved = (sectionId: string, words: string) => ({
  ...{ sectionId, blocks: [block('p', words)], notes: [{ id: '1', runs: [{ text: 'Nguồn: Sở Y tế' }] }] },
  ...{ version: 3, savedBy: 'Lan', savedAt: new Date('2022-06-28T03:00:00Z') },
});
const draft = {
  ...{ sections: [saved('a', 'Của Lan'), saved('b', 'Còn nguyên')], coverVersion: 1, indicatorsVersion: 1 },
  ...{ unplaced: [block('old-b1')], setAside: [block('old-b2')], setAsideByHand: [] },
  cover: { ...emptyCover, number: '12', signer: 'Lê Văn Hiệu' },
  indicators: [value('BEDS', 30), value('DOCTORS', 9)],
};
const read = {
  sections: [{ sectionId: 'a', blocks: [block('b1', 'Của tệp')], notes: [] }],
  unplaced: [block('b2', 'Thêm của tệp này')],
  cover: { number: '15', signer: null },
  indicators: [value('BEDS', 31)],
  parts: [
    { id: 'b1', text: 'Của tệp' },
    { id: 'b2', text: 'Thêm của tệp này' },
  ],
};
const ids = (blocks: readonly { id: string }[]) => blocks.map(({ id }) => id);

it('what the file has is taken, what it leaves blank stays', () => {
  const content = withImported(draft, read);
  expect(content.cover).toMatchObject({ number: '15', signer: 'Lê Văn Hiệu' });
  expect(content.indicators).toEqual([value('DOCTORS', 9), value('BEDS', 31)]);
  expect(content.sections).toEqual(read.sections);
});

it('an older number does not stay beside the day of a paper of another date', () => {
  const older = { ...draft, cover: { ...draft.cover, number: '215', date: '2022-07-20' } };
  const { cover } = withImported(older, { ...read, cover: { number: null, date: '2022-07-27' } });
  expect(cover).toMatchObject({ number: null, date: '2022-07-27', signer: 'Lê Văn Hiệu' });
});

it('text that the file replaces is named and set aside with its footnotes', () => {
  const { replaced, setAside } = withImported(draft, read);
  expect(replaced).toEqual([draft.sections[0]]);
  expect(ids(setAside)).toEqual(['old-b2', 'p', 'note-1']);
  expect(JSON.stringify(setAside)).toContain('Nguồn: Sở Y tế');
});

it('of replaced text only that is set aside which the file does not have to the letter', () => {
  const [same, other] = [block('p1', 'Còn nguyên văn'), block('p2', 'Đã sửa')];
  const [note, changed] = [
    { id: '1', runs: [{ text: 'Nguồn' }] },
    { id: '2', runs: [{ text: 'Năm 2021' }] },
  ];
  const before = { ...saved('a', ''), blocks: [same, other], notes: [note, changed] };
  const after = { sectionId: 'a', blocks: [block('b1', 'Còn nguyên văn'), block('b2', 'Đã sửa lại')], notes: [note] };
  const { setAside, replaced } = withImported(
    { ...draft, sections: [before], setAside: [] },
    { ...read, sections: [after] },
  );
  expect([ids(setAside), replaced.length]).toEqual([['p2', 'note-2'], 1]);
});

const otherwise = { ...read, unplaced: [block('b2', 'Lời khác')], parts: [{ id: 'b2', text: 'Lời khác' }] };

it('a second file leaves what the first left over; the same file again doubles nothing', () => {
  const first = namedByFile(read, 'aaaaaaaa11');
  const second = namedByFile(otherwise, 'bbbbbbbb22');
  const once = withImported(draft, first);
  expect(ids(withImported({ ...draft, ...once, sections: [] }, second).unplaced)).toEqual([
    'old-b1',
    'aaaaaaaa-b2',
    'bbbbbbbb-b2',
  ]);
  const after = { ...draft, ...once, sections: once.sections.map((section) => ({ ...saved('a', ''), ...section })) };
  expect(withImported(after, first)).toMatchObject({ unplaced: once.unplaced, setAside: once.setAside, replaced: [] });
});

it('what an earlier file left over is set aside where the newer file says it too, and waits where nothing else says it', () => {
  const [first, second] = [namedByFile(read, 'aaaaaaaa11'), namedByFile(read, 'bbbbbbbb22')];
  const left = { ...draft, unplaced: first.unplaced, setAside: [], sections: [] };
  const after = withImported(left, second);
  expect([ids(after.unplaced), ids(after.setAside), ids(after.repeated)]).toEqual([
    ['bbbbbbbb-b2'],
    ['aaaaaaaa-b2'],
    ['aaaaaaaa-b2'],
  ]);
  const again = withImported({ ...left, ...after, sections: [] }, first);
  expect([ids(again.unplaced), ids(again.setAside)]).toEqual([['bbbbbbbb-b2'], ['aaaaaaaa-b2']]);
});

it('a part that a person has set aside is not offered again when its file is read again', () => {
  const file = namedByFile(read, 'aaaaaaaa11');
  expect(ids(withImported({ ...draft, unplaced: [], setAside: file.unplaced }, file).unplaced)).toEqual([]);
});

it('what a file left over is set aside when the file is taken away, and nothing of another file', () => {
  const [first, second] = [namedByFile(read, 'aaaaaaaa11'), namedByFile(read, 'bbbbbbbb22')];
  const waiting = [...first.unplaced, ...second.unplaced];
  expect(withoutFile({ unplaced: waiting, setAside: draft.setAside }, 'aaaaaaaa11')).toEqual({
    unplaced: second.unplaced,
    setAside: [...draft.setAside, ...first.unplaced],
  });
});

it('text that lay aside by itself lies there no longer once a file says it in a section to the letter', () => {
  const aside = [block('q1', 'Của tệp'), block('q2', 'Của tệp khác')];
  expect(ids(withImported({ ...draft, sections: [], setAside: aside }, read).setAside)).toEqual(['q2']);
  const decided = withImported({ ...draft, sections: [], setAside: aside, setAsideByHand: ['q1'] }, read);
  expect(ids(decided.setAside)).toEqual(['q1', 'q2']);
});
