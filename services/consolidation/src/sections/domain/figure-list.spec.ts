import { blockText } from '@common/contracts/block-text';
import { paragraph } from './contribution.builder';
import type { Contribution, UnitNames } from './contribution';
import { mergeSection } from './merge-section';

const units: UnitNames = new Map(
  ['Hà Nội', 'Hồ Chí Minh', 'Sơn La'].map((shortName) => [shortName, { name: `Thành ủy ${shortName}`, shortName }]),
);

it('names the city "Thành phố Hồ Chí Minh" in a list: the bare name is the person', () => {
  const contributions = [...units.keys()].map((unitId, rank): Contribution => ({
    source: { unitId, capacity: 'party', reportId: unitId, revision: 1, blockId: 'b0' },
    rank,
    position: 0,
    kind: 'paragraph',
    block: paragraph(`Có ${rank + 80}% người dân tham gia bảo hiểm y tế.`),
    notes: [],
  }));
  expect(mergeSection(contributions, units).blocks.map(({ block }) => blockText(block))).toEqual([
    'Có (1)% người dân tham gia bảo hiểm y tế; cụ thể: Hà Nội 80; Thành phố Hồ Chí Minh 81; Sơn La 82.',
  ]);
});
