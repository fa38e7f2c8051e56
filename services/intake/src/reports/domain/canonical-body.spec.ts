import { canonicalJson } from '@common/contracts/canonical-json';
import { RevisionBody } from '@common/contracts/revision-body';
import { canonicalBody, prepareContent } from './canonical-body';
import { emptyCover, sectionsToSend, type ReportContent } from './report-content';
import { shippedOutline } from '../../outlines/shipped-outlines';

const text = (sectionId: string, words: string) => ({
  sectionId,
  blocks: [{ type: 'paragraph' as const, id: `${sectionId}-1`, runs: [{ text: words }] }],
  notes: [],
});
const content: ReportContent = {
  cover: emptyCover,
  sections: [text('nq20.quan-triet.hoc-tap', 'Đã tổ chức học tập')],
  unplaced: [],
  indicators: [
    {
      indicatorId: 'BEDS',
      value: 30.5,
      comparator: '=',
      numerator: null,
      denominator: null,
      period: null,
      raw: '30,5',
    },
  ],
};
const facts = {
  reportId: 'r',
  campaignId: 'c',
  unitId: 'province-30-party',
  capacity: 'party' as const,
  revision: 1,
  outline: { code: 'NQ20-5N', version: 1 },
  files: [{ fileName: 'Biểu số liệu.csv', sha256: 'f' }],
};

it('put together from its parts, the body is the canonical JSON of the whole', () => {
  const body = canonicalBody(prepareContent(content, null), facts).toString('utf8');
  expect(body).toBe(canonicalJson({ ...facts, ...content, nil: null }));
  expect(RevisionBody.parse(JSON.parse(body))).toEqual({ ...facts, ...content, nil: null });
});

it('composed and decomposed letters give one hash', () => {
  const decomposed = { ...content, sections: [text('nq20.quan-triet.hoc-tap', 'Đã tổ chức học tập'.normalize('NFD'))] };
  expect(prepareContent(decomposed, null).sha256).toBe(prepareContent(content, null).sha256);
});

it('sections stand in the order of the outline, empty ones are left out', () => {
  const outline = shippedOutline('NQ20-5N')!;
  const sections = [
    text('nq20.kien-nghi', 'a'),
    { ...text('nq20.phuong-huong', ''), blocks: [] },
    text('nq20.quan-triet.hoc-tap', 'b'),
  ];
  expect(sectionsToSend(sections, outline).map(({ sectionId }) => sectionId)).toEqual([
    'nq20.quan-triet.hoc-tap',
    'nq20.kien-nghi',
  ]);
});
