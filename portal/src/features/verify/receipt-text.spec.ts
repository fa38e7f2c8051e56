import { receiptIn, receiptInAddress } from './receipt-text';

const receipt = `${'e'.repeat(20)}.${'p'.repeat(40)}.${'s'.repeat(30)}`;

it('finds a receipt in its own text, in quotes, and in the answer of the API', () => {
  expect(receiptIn(` ${receipt}\n`)).toBe(receipt);
  expect(receiptIn(`"${receipt}"`)).toBe(receipt);
  expect(receiptIn(JSON.stringify({ revision: 2, receipt }))).toBe(receipt);
});

it.each(['', 'Báo cáo', '{"receipt": 3}', 'null', '{"other": "x"}', 'a.b.c'])('finds none in %j', (text) => {
  expect(receiptIn(text)).toBeNull();
});

it('finds the receipt of a QR code in the address', () => {
  expect(receiptInAddress(`#receipt=${receipt}`)).toBe(receipt);
  expect(receiptInAddress(`#${receipt}`)).toBe(receipt);
  expect(receiptInAddress('')).toBeNull();
  expect(receiptInAddress('#main')).toBeNull();
});
