import { encode } from 'uqr';
import { checkAddress, readReceipt, receiptFileName, receiptIn } from './receipt';

const payload = {
  kind: 'report-receipt',
  reportId: '9c9308ba-fa77-8438-9f2d-533b5784e86c',
  campaignId: '01a20771-5ee3-7f0f-8d50-a5c2433931e8',
  campaignCode: '655/KH-BYT',
  unitId: 'province-30-party',
  unitName: 'Tỉnh ủy Hải Dương',
  capacity: 'party',
  revision: 2,
  sha256: '8'.repeat(64),
  bytes: 38789,
  sourceFileSha256: '9'.repeat(64),
  nil: false,
  sentAt: '2022-06-23T07:00:00.000Z',
  receivedAt: '2022-06-23T07:00:00.000Z',
  enteredAt: '2022-06-23T07:00:00.000Z',
  onTime: true,
  demo: true,
};
const part = (said: object) => Buffer.from(JSON.stringify(said)).toString('base64url');
const header = part({ alg: 'ES256', kid: '1'.repeat(43), typ: 'tonghop-receipt+jws' });
const jws = `${header}.${part(payload)}.${'s'.repeat(86)}`;

describe('a receipt', () => {
  it('is read with its Vietnamese letters', () => {
    expect(readReceipt(jws)).toEqual(payload);
    expect(receiptFileName(payload)).toBe('bien-nhan-province-30-party-lan-2.jws');
  });

  it('is none if it is another thing or cut off', () => {
    expect(readReceipt('')).toBeNull();
    expect(readReceipt('a.b.c')).toBeNull();
    expect(readReceipt(`${header}.${part({ kind: 'other' })}.sig`)).toBeNull();
    expect(readReceipt(jws.slice(0, 300))).toBeNull();
  });

  it('comes back out of the address of its check', () => {
    const address = checkAddress('https://tonghop.example.gov.vn', jws);
    expect(receiptIn(new URL(address).hash)).toBe(jws);
    expect([receiptIn(''), receiptIn('#main'), receiptIn('#a.b')]).toEqual([null, null, null]);
  });

  it('fits with its address into a code that a phone still reads', () => {
    const { version } = encode(checkAddress('https://tonghop.example.gov.vn', jws), { ecc: 'L', boostEcc: false });
    expect(version).toBeLessThanOrEqual(26);
  });
});
