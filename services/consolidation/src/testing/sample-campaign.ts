import { campaignOpened } from '@common/contracts/campaign-opened';
import { canonicalJson } from '@common/contracts/canonical-json';
import type { CampaignSnapshot, Participant } from '@common/contracts/campaign-snapshot';
import type { Outline } from '@common/contracts/outline';
import type { Unit } from '@common/contracts/unit';
import type { ObjectStore } from '@common/object-store/object-store';
import type { Told } from './running-consolidation-service';

export const campaignId = '0190a5b0-0000-7000-8000-000000000002';
const deadlines = { due: '2022-06-30', onTime: '2022-06-30', lock: '2022-10-31' };

export const outline: Outline = {
  code: 'NQ20-5N',
  version: 1,
  title: 'Đề cương báo cáo sơ kết',
  source: 'Kế hoạch 102-KH/TU',
  sections: [
    ['nq20.ket-qua', 'II', 'Những kết quả đạt được', false],
    ['nq20.ket-qua.muc-tieu', 'II.1', 'Kết quả thực hiện các mục tiêu', true],
    ['nq20.danh-gia.han-che', 'III.2', 'Hạn chế, tồn tại', true],
  ].map(([id, number, title, leaf]) => ({
    id: id as string,
    number: number as string,
    title: title as string,
    level: leaf ? 2 : 1,
    parentId: null,
    leaf: leaf as boolean,
    required: leaf as boolean,
    guidance: [],
    indicators: id === 'nq20.ket-qua.muc-tieu',
  })),
  indicators: [
    {
      id: 'HI_COVER',
      name: 'Tỉ lệ tham gia bảo hiểm y tế',
      nameEn: 'Health insurance coverage',
      unit: '% dân số',
      direction: 'higher',
      target2025: { value: 95, op: '=' },
      target2030: { value: 95, op: '>' },
      aggregation: 'weighted-mean',
      basis: 'dân số',
      plausible: { min: 50, max: 100 },
    },
  ],
};

const aUnit = (
  id: string,
  kind: Unit['kind'],
  name: string,
  shortName: string,
  order: number,
  parentId: string | null,
): Unit => ({
  id,
  code: id,
  kind,
  capacity: kind === 'province-party-committee' ? 'party' : 'state',
  name,
  shortName,
  aliases: [],
  parentId,
  order,
  validFrom: '2008-08-01',
  validTo: null,
  contacts: [],
});

export const units: Unit[] = [
  aUnit('central-BYT', 'ministry', 'Bộ Y tế', 'Bộ Y tế', 1010, null),
  aUnit('central-BTC', 'ministry', 'Bộ Tài chính', 'Bộ Tài chính', 1011, null),
  aUnit(
    'ministry-unit-KHTC',
    'ministry-unit',
    'Vụ Kế hoạch - Tài chính',
    'Vụ Kế hoạch - Tài chính',
    9000,
    'central-BYT',
  ),
  aUnit('province-01-party', 'province-party-committee', 'Thành ủy Hà Nội', 'Hà Nội', 5011, 'province-01'),
  aUnit('province-30-party', 'province-party-committee', 'Tỉnh ủy Hải Dương', 'Hải Dương', 5301, 'province-30'),
];

const participants: Participant[] = [
  { unitId: 'central-BTC', capacity: 'state', group: 'central-body', deadlines },
  { unitId: 'province-01-party', capacity: 'party', group: 'province', deadlines },
  { unitId: 'province-30-party', capacity: 'party', group: 'province', deadlines },
];

export const campaign: CampaignSnapshot = {
  campaignId,
  code: '655/KH-BYT',
  title: 'Sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW',
  subject: 'Nghị quyết số 20-NQ/TW',
  legalBasis: [],
  ownerUnitId: 'central-BYT',
  sample: true,
  openedOn: '2022-06-09',
  deadlines,
  reminderStages: [],
  outline,
  participants,
  tasks: [
    { no: 3, title: 'Văn bản gửi các bộ, ngành, địa phương', lead: [], with: [], from: '2022-05', to: '2022-05' },
    { no: 4, title: 'Tổ chức khảo sát', lead: [], with: [], from: '2022-05', to: '2022-06' },
    { no: 5, title: 'Tổng hợp báo cáo', lead: [], with: [], from: '2022-06', to: '2022-06' },
    { no: 6, title: 'Hoàn thành dự thảo lần 1: Báo cáo sơ kết', lead: [], with: [], from: '2022-06', to: '2022-06' },
  ],
  units,
};

/** Stores the snapshot as intake does; the event that names it. */
export async function openingOf(store: ObjectStore, given: CampaignSnapshot = campaign): Promise<Told> {
  const snapshot = await store.put('intake', Buffer.from(canonicalJson(given)), 'application/json');
  const data = { campaignId: given.campaignId, code: given.code, snapshot };
  return { contract: campaignOpened, subject: given.campaignId, data };
}
