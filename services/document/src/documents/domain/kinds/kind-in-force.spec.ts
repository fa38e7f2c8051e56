import { kindInForce, UnknownDocumentKind } from './kind-in-force';

it('lets Ban cán sự đảng Chính phủ issue the report and the submission to the Politburo in 2022', () => {
  expect(kindInForce('bao-cao-so-ket', '2022-07-29')).toMatchObject({ regime: 'party', symbol: 'BCSĐCP' });
  expect(kindInForce('to-trinh-bo-chinh-tri', '2022-07-29')).toMatchObject({ regime: 'party', numbering: 'term' });
});

it('lets Đảng ủy Chính phủ issue them from 24 January 2025', () => {
  expect(kindInForce('bao-cao-so-ket', '2025-01-24').issuerInText).toBe('Đảng ủy Chính phủ');
});

it('lets the Ministry of Health issue the submission to the Government as a State paper', () => {
  expect(kindInForce('to-trinh-chinh-phu', '2022-07-29')).toMatchObject({ regime: 'state', numbering: 'year' });
});

it('refuses a kind that does not exist', () => {
  expect(() => kindInForce('thong-tu', '2022-07-29')).toThrow(UnknownDocumentKind);
});
