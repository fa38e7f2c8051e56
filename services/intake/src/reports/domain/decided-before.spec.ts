import { asDecidedBefore } from './decided-before';

const said = 'Số liệu này chưa được thẩm định';
const block = (id: string, words = said) => ({ type: 'paragraph' as const, id, runs: [{ text: words }] });
const section = (sectionId: string, ...blocks: ReturnType<typeof block>[]) => ({ sectionId, blocks, notes: [] });
const saved = (sectionId: string, ...blocks: ReturnType<typeof block>[]) => ({
  ...section(sectionId, ...blocks),
  ...{ version: 1, savedBy: 'Lan', savedAt: new Date('2022-06-28T03:00:00Z') },
});
const nothing = { sections: [], setAside: [], setAsideByHand: [] };
const ids = (blocks: readonly { id: string }[]) => blocks.map(({ id }) => id);

describe('a part that a person has set aside', () => {
  const draft = { ...nothing, setAside: [block('old')], setAsideByHand: ['old'] };

  it('stays aside when a newer file has its words in a section or to be placed', () => {
    const file = {
      sections: [section('a', block('n1', 'Giữ lại'), block('n2', said.toUpperCase()))],
      unplaced: [block('n3', `${said}.`), block('n4', 'Lời khác')],
    };
    const { read, keptAside } = asDecidedBefore(draft, file);
    expect([ids(read.sections[0]!.blocks), ids(read.unplaced), ids(keptAside)]).toEqual([['n1'], ['n4'], ['n2', 'n3']]);
  });

  it('leaves a section as it was where the file has nothing else for it, and takes its footnote along', () => {
    const noted = { type: 'paragraph' as const, id: 'n2', runs: [{ text: said }, { text: '', note: '1' }] };
    const notes = [{ id: '1', runs: [{ text: 'Nguồn: Sở Y tế' }] }];
    const read = (...blocks: ReturnType<typeof block>[]) =>
      asDecidedBefore(draft, { sections: [{ sectionId: 'a', blocks: [...blocks, noted], notes }], unplaced: [] }).read;
    expect(read().sections).toEqual([]);
    expect(read(block('n1', 'Giữ lại')).sections).toEqual([section('a', block('n1', 'Giữ lại'))]);
  });

  it('withholds nothing where the words differ, are few, or stand in the section themselves', () => {
    const other = { sections: [section('a', block('n1', `${said} xong`))], unplaced: [] };
    const few = { ...nothing, setAside: [block('old', 'Kính gửi Bộ')], setAsideByHand: ['old'] };
    const greeting = { sections: [], unplaced: [block('n1', 'Kính gửi Bộ')] };
    const double = { ...draft, sections: [saved('a', block('first'))] };
    const again = { sections: [section('a', block('n1'))], unplaced: [] };
    expect(asDecidedBefore(draft, other)).toMatchObject({ read: other, keptAside: [] });
    expect(asDecidedBefore(few, greeting)).toMatchObject({ read: greeting, keptAside: [] });
    expect(asDecidedBefore(double, again)).toMatchObject({ read: again, keptAside: [] });
  });

  it('is known by its name, however few its words, when its own file is read again', () => {
    const few = { ...nothing, setAside: [block('old', 'Hết')], setAsideByHand: ['old'] };
    const { keptAside } = asDecidedBefore(few, { sections: [], unplaced: [block('old', 'Hết')] });
    expect(ids(keptAside)).toEqual(['old']);
  });
});

it('text that was set aside without a person is taken from a newer file', () => {
  const file = { sections: [section('a', block('n1'))], unplaced: [block('n2')] };
  expect(asDecidedBefore({ ...nothing, setAside: [block('old')] }, file)).toMatchObject({ read: file, keptAside: [] });
});

describe('a part to place whose words stand in a section', () => {
  const draft = { ...nothing, sections: [saved('a', block('p')), saved('b', block('q', 'Hết'))] };

  it('is not asked for again where the file leaves that section as it was', () => {
    const { read, placedBefore } = asDecidedBefore(draft, { sections: [], unplaced: [block('n1')] });
    expect([read.unplaced, placedBefore]).toEqual([[], [{ block: block('n1'), sectionId: 'a' }]]);
  });

  it('is asked for where the file replaces the section, the words differ or are few', () => {
    const replaced = { sections: [section('a', block('n1', 'Lời mới'))], unplaced: [block('n2')] };
    const others = { sections: [], unplaced: [block('n1', `${said} xong`), block('n2', 'Hết')] };
    expect(asDecidedBefore(draft, replaced)).toMatchObject({ read: replaced, placedBefore: [] });
    expect(asDecidedBefore(draft, others)).toMatchObject({ read: others, placedBefore: [] });
  });
});
