import type { DraftSnapshot } from '@common/contracts/draft-snapshot';

/** The national campaign (plan 655/KH-BYT) as a frozen draft carries it; its days are sample data. */
export const campaignOfDraft: DraftSnapshot['campaign'] = {
  campaignId: '0190a5b0-0000-7000-8000-000000000002',
  code: '655/KH-BYT',
  title: 'Sơ kết 05 năm thực hiện Nghị quyết số 20-NQ/TW',
  subject:
    'Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới',
  legalBasis: [
    'Nghị quyết số 20-NQ/TW ngày 25/10/2017',
    'Nghị quyết số 139/NQ-CP ngày 31/12/2017',
    'Quyết định số 1624/QĐ-BYT ngày 06/3/2018',
  ],
  ownerUnitId: 'central-BYT',
  sample: true,
  openedOn: '2022-05-13',
  deadlines: { due: '2022-06-30', onTime: '2022-06-30', lock: '2022-10-31' },
};
