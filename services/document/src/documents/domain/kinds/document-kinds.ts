import type { DocumentKind } from './document-kind';

/** Ban cán sự đảng Chính phủ: gave way to Đảng ủy Chính phủ by Quyết định 243-QĐ/TW of 24/1/2025. */
const governmentCivilAffairsCommittee = {
  regime: 'party',
  validFrom: '2018-04-03',
  validTo: '2025-01-23',
  issuer: ['BAN CÁN SỰ ĐẢNG', 'CHÍNH PHỦ'],
  issuerInText: 'Ban cán sự đảng Chính phủ',
  symbol: 'BCSĐCP',
  place: 'Hà Nội',
  addressee: 'Bộ Chính trị',
  signing: { authority: 'T/M BAN CÁN SỰ ĐẢNG', position: 'BÍ THƯ' },
  numbering: 'term',
} as const;

const governmentPartyCommittee = {
  ...governmentCivilAffairsCommittee,
  validFrom: '2025-01-24',
  validTo: null,
  issuer: ['ĐẢNG ỦY CHÍNH PHỦ'],
  issuerInText: 'Đảng ủy Chính phủ',
  symbol: 'ĐU',
  signing: { authority: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ' },
} as const;

const reviewReport = {
  code: 'bao-cao-so-ket',
  name: 'Báo cáo sơ kết',
  typeName: 'BÁO CÁO',
  abbreviation: 'BC',
  addressed: false,
} as const;

const politburoSubmission = {
  code: 'to-trinh-bo-chinh-tri',
  name: 'Tờ trình Bộ Chính trị',
  typeName: 'TỜ TRÌNH',
  abbreviation: 'TTr',
  addressed: true,
} as const;

/** Every kind there is, with the period in which it is issued so. */
export const documentKinds: readonly DocumentKind[] = [
  {
    ...reviewReport,
    ...governmentCivilAffairsCommittee,
    recipients: ['Bộ Chính trị, Ban Bí thư (để báo cáo)', 'Văn phòng Trung ương Đảng', 'Bộ Y tế', 'Lưu Văn phòng'],
  },
  {
    ...reviewReport,
    ...governmentPartyCommittee,
    recipients: ['Bộ Chính trị, Ban Bí thư (để báo cáo)', 'Văn phòng Trung ương Đảng', 'Bộ Y tế', 'Lưu Văn phòng'],
  },
  {
    ...politburoSubmission,
    ...governmentCivilAffairsCommittee,
    recipients: ['Như trên', 'Văn phòng Trung ương Đảng', 'Bộ Y tế', 'Lưu Văn phòng'],
  },
  {
    ...politburoSubmission,
    ...governmentPartyCommittee,
    recipients: ['Như trên', 'Văn phòng Trung ương Đảng', 'Bộ Y tế', 'Lưu Văn phòng'],
  },
  {
    code: 'to-trinh-chinh-phu',
    name: 'Tờ trình Chính phủ',
    regime: 'state',
    validFrom: '2020-03-05',
    validTo: null,
    typeName: 'TỜ TRÌNH',
    abbreviation: 'TTr',
    issuer: ['BỘ Y TẾ'],
    issuerInText: 'Bộ Y tế',
    symbol: 'BYT',
    place: 'Hà Nội',
    addressee: 'Chính phủ',
    addressed: true,
    signing: { authority: null, position: 'BỘ TRƯỞNG' },
    recipients: [
      'Như trên',
      'Thủ tướng, các Phó Thủ tướng Chính phủ (để báo cáo)',
      'Văn phòng Chính phủ',
      'Các đồng chí Thứ trưởng',
      'Lưu: VT, KHTC',
    ],
    numbering: 'year',
  },
];
