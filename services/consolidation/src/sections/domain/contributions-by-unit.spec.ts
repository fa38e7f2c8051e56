import { reportOf, someUnits } from './contribution.builder';
import { contributionsByUnit } from './contributions-by-unit';
import { mergeSection } from './merge-section';

const [haNoi, haGiang] = [...someUnits.keys()] as [string, string];
const shortage = 'Nhân lực y tế còn thiếu, nhất là bác sĩ ở tuyến xã.';
const closing = 'Trên đây là báo cáo của Tỉnh ủy, kính gửi Bộ Y tế tổng hợp./.';
const current = { supersededBy: null };

it('lists what each unit says in official order, and which block of the text rests on it', () => {
  const given = [...reportOf(haGiang, [shortage, closing]), ...reportOf(haNoi, [shortage, 'Trạm y tế xuống cấp.'])];
  const contributions = given.map((one) => ({ ...one, ...current }));
  const { blocks } = mergeSection(contributions, someUnits);
  expect(contributionsByUnit(contributions, blocks)).toEqual([
    {
      unitId: haNoi,
      capacity: 'party',
      reportId: `report-of-${haNoi}`,
      revision: 1,
      supersededBy: null,
      contributions: [
        { blockId: 'b0', kind: 'paragraph', text: shortage, blocks: [0], why: null },
        { blockId: 'b1', kind: 'paragraph', text: 'Trạm y tế xuống cấp.', blocks: [1], why: null },
      ],
    },
    {
      unitId: haGiang,
      capacity: 'party',
      reportId: `report-of-${haGiang}`,
      revision: 1,
      supersededBy: null,
      contributions: [
        { blockId: 'b0', kind: 'paragraph', text: shortage, blocks: [0], why: null },
        { blockId: 'b1', kind: 'paragraph', text: closing, blocks: [], why: 'closing' },
      ],
    },
  ]);
});

it('leaves a contribution without a block that no block rests on', () => {
  const contributions = reportOf(haNoi, [shortage]).map((one) => ({ ...one, supersededBy: 2 }));
  expect(contributionsByUnit(contributions, [])).toMatchObject([
    { supersededBy: 2, contributions: [{ blocks: [], why: null }] },
  ]);
});
