import type { Document } from './document';
import { DocumentAlreadyIssued, IssueDateNotAllowed } from './document.errors';
import { numbered } from './issue';
import type { LastNumber } from './number-register';

const document: Document = {
  id: '0190a5b0-0000-7000-8000-000000000004',
  campaignId: 'campaign',
  teamUnitIds: ['central-BYT'],
  draftId: 'draft',
  draftNumber: 1,
  kind: 'to-trinh-bo-chinh-tri',
  title: 'Tờ trình Bộ Chính trị',
  snapshot: { sha256: 'c'.repeat(64), key: `consolidation/${'c'.repeat(64)}`, bytes: 1 },
  pages: 5,
  unprintable: [],
  createdAt: new Date('2022-07-29T03:00:00Z'),
  number: null,
  issuedOn: null,
  signer: null,
};
const days = { frozenOn: '2022-07-29', issuedOn: '2022-10-10', today: '2022-10-12' };
const after = (number: number, issuedOn: string | null) => (): Promise<LastNumber> =>
  Promise.resolve({ number, issuedOn });

it('gives the number after the last one, in the form of the regime', async () => {
  expect(await numbered(document, days, after(0, null))).toMatchObject({ number: 1, text: '01-TTr/BCSĐCP' });
  expect(await numbered(document, days, after(41, '2022-10-10'))).toMatchObject({ number: 42, text: '42-TTr/BCSĐCP' });
});

it.each([
  ['before the draft', { ...days, issuedOn: '2022-07-28' }, after(0, null)],
  ['before the number before it', days, after(41, '2022-10-11')],
  ['after today', { ...days, issuedOn: '2022-10-13' }, after(0, null)],
])('refuses a day %s', async (_, given, last) => {
  await expect(numbered(document, given, last)).rejects.toThrow(IssueDateNotAllowed);
});

it('says what sets the first day that is allowed, in the short form of days', async () => {
  const refusal = (given: typeof days, last: () => Promise<LastNumber>): Promise<string> =>
    numbered(document, given, last).then(
      () => 'not refused',
      (error: unknown) => (error instanceof IssueDateNotAllowed ? error.says.vi : String(error)),
    );
  expect(await refusal({ ...days, issuedOn: '2022-07-28' }, after(0, null))).toContain(
    'từ 29/7/2022 (ngày chốt dự thảo)',
  );
  expect(await refusal(days, after(41, '2022-10-11'))).toContain('từ 11/10/2022 (ngày của số liền trước');
});

it('refuses a document that has its number', async () => {
  await expect(numbered({ ...document, number: '05-TTr/BCSĐCP' }, days, after(5, null))).rejects.toThrow(
    DocumentAlreadyIssued,
  );
});
