import type { MailKind } from '../domain/mail';
import type { Frame } from './template';

type Sample = Readonly<{ name: string; kind: MailKind; data: unknown; frame: Frame }>;

const title =
  'Sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới';
const link = 'https://tonghop.example.vn/reports/0190a5b0-0000-7000-8000-000000000001';
const frame: Frame = {
  unit: 'Tỉnh ủy Hải Dương',
  owner: 'Bộ Y tế',
  contact: 'Vụ Kế hoạch - Tài chính, kehoach@byt.example.vn',
  link,
  reference: 'TH-3F2A9C71B0',
  sample: false,
};
const owed = { title, due: '2022-06-30', returned: false, link };

/** One mail of each kind, as examples for the golden texts and for whoever looks at the HTML. */
export const samples: readonly Sample[] = [
  {
    name: 'request',
    kind: 'request',
    frame: { ...frame, sample: true },
    data: {
      title,
      code: '655/KH-BYT',
      outlineTitle: 'Đề cương Báo cáo sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW',
      outlineVersion: 1,
      outlineLink: 'https://tonghop.example.vn/outlines/NQ20-5N/versions/1',
      due: '2022-06-30',
    },
  },
  {
    name: 'receipt',
    kind: 'receipt',
    frame,
    data: {
      title,
      revision: 1,
      sentAt: '2022-06-28T03:00:00.000Z',
      receivedAt: '2022-06-28T03:00:02.000Z',
      onTime: true,
      nil: false,
      sha256: 'a'.repeat(64),
    },
  },
  {
    name: 'return',
    kind: 'return',
    frame,
    data: {
      title,
      revision: 1,
      reason: 'Mục II.1 thiếu số liệu tỷ lệ bao phủ bảo hiểm y tế [năm 2021]; đề nghị bổ sung.',
      returnedBy: 'Tổ biên tập',
      resubmitBy: '2022-07-08',
    },
  },
  {
    name: 'return-without-date',
    kind: 'return',
    frame,
    data: { title, revision: 2, reason: 'Thiếu chữ ký.', returnedBy: 'Tổ biên tập', resubmitBy: null },
  },
  {
    name: 'acceptance',
    kind: 'acceptance',
    frame: { ...frame, contact: null },
    data: { title, revision: 2, acceptedAt: '2022-06-29T03:00:00.000Z' },
  },
  { name: 'recall', kind: 'recall', frame, data: { title, revision: 1, due: '2022-06-30' } },
  {
    name: 'new-deadline',
    kind: 'new-deadline',
    frame,
    data: {
      title,
      due: '2022-07-15',
      formerDue: '2022-06-30',
      reason: 'Tập trung phòng, chống dịch',
      decidedBy: 'Vụ Kế hoạch - Tài chính',
    },
  },
  {
    name: 'document',
    kind: 'document',
    frame: { ...frame, unit: 'Bộ Y tế' },
    data: { title: 'Tờ trình Chính phủ', campaignTitle: title, formats: ['docx', 'pdf'] },
  },
  { name: 'reminder-before', kind: 'reminder', frame, data: { today: '2022-06-27', reports: [owed] } },
  { name: 'reminder-due', kind: 'reminder', frame, data: { today: '2022-06-30', reports: [owed] } },
  {
    name: 'reminder-overdue-several',
    kind: 'reminder',
    frame,
    data: {
      today: '2022-07-04',
      reports: [owed, { title: 'Tổng kết công tác y tế năm 2021', due: '2022-07-08', returned: true, link }],
    },
  },
  {
    name: 'reminder-returned',
    kind: 'reminder',
    frame,
    data: { today: '2022-07-04', reports: [{ ...owed, due: '2022-07-08', returned: true }] },
  },
  {
    name: 'digest',
    kind: 'digest',
    frame: {
      ...frame,
      unit: 'Bộ Y tế',
      link: 'https://tonghop.example.vn/campaigns/1/participants?view=list&late=overdue',
    },
    data: {
      today: '2022-07-05',
      reports: [
        {
          unit: 'Tỉnh ủy Hải Dương',
          title,
          due: '2022-06-30',
          daysLate: 5,
          returned: true,
          contact: 'Văn phòng Tỉnh ủy, vptu@haiduong.example.vn',
        },
        { unit: 'Bộ Tài chính', title, due: '2022-06-30', daysLate: 5, returned: false, contact: 'chưa có đầu mối' },
      ],
    },
  },
];
