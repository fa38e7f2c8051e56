import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import type { Contact, Unit } from '@common/contracts/unit';

export function aUnit(id: string, name: string, wishes: Partial<Unit> = {}): Unit {
  return {
    id,
    code: id,
    kind: 'province-party-committee',
    capacity: 'party',
    name,
    shortName: name,
    aliases: [],
    parentId: null,
    order: 1,
    validFrom: '1997-01-01',
    validTo: null,
    contacts: [aContact(`vanthu@${id}.example.vn`, 'mailbox')],
    ...wishes,
  };
}

export function aContact(email: string, role: Contact['role']): Contact {
  return { name: role === 'mailbox' ? 'Văn thư' : 'Đồng chí đầu mối', email, role };
}

export const ministry = aUnit('central-BYT', 'Bộ Y tế', {
  kind: 'ministry',
  capacity: 'state',
  contacts: [aContact('vanthu@byt.example.vn', 'mailbox'), aContact('kehoach@byt.example.vn', 'focal-point')],
});

/** The national campaign with its sample dates (decisions 20) and two provinces. */
export function aCampaign(wishes: Partial<CampaignSnapshot> = {}): CampaignSnapshot {
  const deadlines = { due: '2022-06-30', onTime: '2022-06-30', lock: '2022-10-31' };
  const units = wishes.units ?? [
    ministry,
    aUnit('province-30-party', 'Tỉnh ủy Hải Dương'),
    aUnit('province-01-party', 'Thành ủy Hà Nội'),
  ];
  return {
    campaignId: 'campaign-655',
    code: '655/KH-BYT',
    title:
      'Sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 về tăng cường công tác bảo vệ sức khỏe nhân dân',
    subject: 'Nghị quyết số 20-NQ/TW',
    legalBasis: [],
    ownerUnitId: ministry.id,
    sample: true,
    openedOn: '2022-06-09',
    deadlines,
    reminderStages: [
      { stage: 'T-14', offset: 14, counting: 'calendar' },
      { stage: 'T-7', offset: 7, counting: 'calendar' },
      { stage: 'T-3', offset: 3, counting: 'working' },
      { stage: 'T-1', offset: 1, counting: 'working' },
    ],
    outline: {
      code: 'NQ20-5N',
      version: 1,
      title: 'Đề cương báo cáo sơ kết',
      source: 'mẫu',
      sections: [],
      indicators: [],
    },
    participants: units
      .filter(({ id }) => id !== ministry.id)
      .map(({ id, capacity }) => ({ unitId: id, capacity, group: 'province', deadlines })),
    tasks: [],
    units,
    ...wishes,
  };
}
