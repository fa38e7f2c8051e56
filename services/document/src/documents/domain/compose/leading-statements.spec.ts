import { blockText } from '@common/contracts/block-text';
import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { aDraft } from '../draft-snapshot.builder';
import { leadingStatements } from './leading-statements';

const provinces = ['province-30-party', 'province-01-party', 'province-14-party', 'province-10-party'];

function saidByFour(text: string): DraftSnapshot {
  const sources = provinces.map((unitId) => ({
    unitId,
    capacity: 'party' as const,
    reportId: unitId,
    revision: 1,
    blockId: 'b',
  }));
  const draft = aDraft();
  const sections = draft.sections.map((section) => ({
    ...section,
    blocks: [{ block: { type: 'paragraph' as const, id: 'b', runs: [{ text }] }, sources }],
  }));
  return { ...draft, sections };
}

const statements = (text: string) =>
  leadingStatements(saidByFour(text), 'danh-gia.noi-bat', 8).map(({ block }) => blockText(block));

it('sums the figures of many units up as their range and says how many they are', () => {
  expect(statements('Đạt (1)%; cụ thể: Hải Dương 89,9; Hà Nội 80,7; Sơn La 90,7; Lào Cai 88.')).toEqual([
    'Đạt từ 80,7% đến 90,7% (4 tỉnh, thành phố).',
  ]);
});

it('leaves a list of figures without a range to the report', () => {
  expect(statements('Có (1) trạm; cụ thể: Hải Dương 1/2; Hà Nội 2/3; Sơn La 3/4; Lào Cai 4/5.')).toEqual([]);
});
