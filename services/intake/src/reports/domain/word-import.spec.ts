import { emptyCover } from './report-content';
import { withImported } from './word-import';

const block = { type: 'paragraph' as const, id: 'p', runs: [{ text: 'Ngoài đề cương' }] };
const value = (indicatorId: string, number: number) => ({
  ...{
    indicatorId,
    value: number,
    comparator: '=' as const,
    numerator: null,
    denominator: null,
    period: null,
    raw: '',
  },
});
const draft = {
  ...{ sections: [], coverVersion: 1, indicatorsVersion: 1, unplaced: [], setAside: [] },
  cover: { ...emptyCover, number: '12', signer: 'Lê Văn Hiệu' },
  indicators: [value('BEDS', 30), value('DOCTORS', 9)],
};
const read = {
  sections: [],
  unplaced: [block],
  notes: [{ id: '1', runs: [{ text: 'Nguồn: Sở Y tế' }] }],
  cover: { number: '15', signer: null },
  indicators: [value('BEDS', 31)],
};

it('what the file has is taken, what it leaves blank stays', () => {
  const content = withImported(draft, read);
  expect(content.cover).toMatchObject({ number: '15', signer: 'Lê Văn Hiệu' });
  expect(content.indicators).toEqual([value('DOCTORS', 9), value('BEDS', 31)]);
});

it('footnotes of unplaced text are kept beside it', () => {
  const texts = withImported(draft, read).unplaced.map((kept) => JSON.stringify(kept));
  expect(texts).toHaveLength(2);
  expect(texts[1]).toContain('Nguồn: Sở Y tế');
});
