import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { headlineSentence } from './headline';
import type { Headline } from './timeline.api';

const words = (language: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../locale', language, 'headline.json'), 'utf8'));

beforeAll(() =>
  i18next.init({
    lng: 'vi',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: { vi: { headline: words('vi') }, en: { headline: words('en') } } as never,
  }),
);

const sections = (...numbers: string[]) => numbers.map((number) => ({ id: number, number, title: 'Mục' }));
const frozen = (late: number): Headline['draft'] => ({
  state: 'frozen',
  id: 'd',
  number: 1,
  frozenOn: '2022-07-29',
  late,
});
const none: Headline['draft'] = { state: 'none', id: null, number: null, frozenOn: null, late: 0 };

const nobody: Headline = {
  ...{
    asOf: '2022-07-29',
    participants: 0,
    accepted: 0,
    nil: 0,
    correcting: 0,
    waiting: 0,
    returned: 0,
    owed: 0,
    overdue: 0,
  },
  ...{ draft: none, sectionsWithoutText: sections('I.1') },
};

async function said(given: Partial<Headline>, language: 'vi' | 'en' = 'vi'): Promise<string> {
  await i18next.changeLanguage(language);
  return headlineSentence({ ...nobody, ...given }, i18next.getFixedT(language, 'headline'));
}

describe('the sentence on the state of a campaign', () => {
  const running = { participants: 115, accepted: 57, owed: 58, overdue: 6, sectionsWithoutText: sections('II.2.6') };

  it('says how many reports are in, owed and overdue, and what the draft waits for', async () => {
    expect(await said(running)).toBe(
      '57/115 báo cáo đã tiếp nhận, 58 còn nợ, trong đó 6 quá hạn; dự thảo lần 1 chờ mục II.2.6.',
    );
    expect(await said(running, 'en')).toBe(
      '57 of 115 reports accepted, 58 owed, 6 of these overdue; draft 1 waits for section II.2.6.',
    );
  });

  it('names those under review and those returned, and leaves out what is nought', async () => {
    expect(await said({ ...running, waiting: 3, returned: 1, owed: 54, overdue: 0 })).toBe(
      '57/115 báo cáo đã tiếp nhận, 3 chờ thẩm định, 1 bị trả lại, 54 còn nợ; dự thảo lần 1 chờ mục II.2.6.',
    );
  });

  it('says that all that are owed or returned are overdue', async () => {
    expect(await said({ ...running, owed: 4, overdue: 4 })).toContain('4 còn nợ, đều quá hạn;');
    expect(await said({ ...running, owed: 1, overdue: 1 })).toContain('1 còn nợ, đã quá hạn;');
    expect(await said({ ...running, returned: 1, owed: 4, overdue: 5 })).toContain('4 còn nợ, đều quá hạn;');
    expect(await said({ ...running, returned: 1, owed: 4, overdue: 4 })).toContain('4 còn nợ, tổng cộng 4 quá hạn;');
    expect(await said({ ...running, owed: 4, overdue: 4 }, 'en')).toContain('4 owed, all overdue;');
    expect(await said({ ...running, owed: 1, overdue: 1 }, 'en')).toContain('1 owed, overdue;');
  });

  it('says which of the accepted ones are being corrected', async () => {
    expect(await said({ ...running, correcting: 2 })).toContain(
      '57/115 báo cáo đã tiếp nhận (2 đang sửa lại), 58 còn nợ',
    );
    expect(await said({ ...running, correcting: 2 }, 'en')).toContain('accepted (2 being corrected), 58 owed');
  });

  it('says that nobody has been asked', async () => {
    expect(await said({})).toBe('Chưa có đơn vị nào được giao gửi báo cáo.');
    expect(await said({}, 'en')).toBe('No unit has been asked for a report yet.');
  });

  it('says that nothing is in yet', async () => {
    const eighteen = sections(...Array.from({ length: 18 }, (_, at) => `I.${at + 1}`));
    expect(await said({ participants: 115, owed: 115, sectionsWithoutText: eighteen })).toBe(
      'Chưa tiếp nhận báo cáo nào (0/115), 115 còn nợ; dự thảo lần 1 chờ 18 mục chưa có nội dung.',
    );
  });

  it('says that everything is in and the draft can be frozen', async () => {
    const whole = { participants: 115, accepted: 115, sectionsWithoutText: [] };
    expect(await said(whole)).toBe('Đã tiếp nhận đủ 115/115 báo cáo; dự thảo lần 1 đã đủ nội dung các mục, chờ chốt.');
    expect(await said(whole, 'en')).toBe(
      'All reports accepted (115 of 115); draft 1 has text for every section and waits to be frozen.',
    );
  });

  it('names two or three sections, and counts more', async () => {
    const waitingFor = (...numbers: string[]) => said({ ...running, sectionsWithoutText: sections(...numbers) });
    expect(await waitingFor('I.1', 'II.2', 'III')).toContain('chờ các mục I.1, II.2 và III.');
    expect(await waitingFor('I.1', 'I.2', 'I.3', 'I.4')).toContain('chờ 4 mục chưa có nội dung.');
  });

  it('says when the draft was frozen, and what came too late for it', async () => {
    const after = { ...running, sectionsWithoutText: [] };
    expect(await said({ ...after, draft: frozen(0) })).toContain('; dự thảo lần 1 đã chốt ngày 29/07/2022.');
    expect(await said({ ...after, draft: frozen(5) })).toContain(
      'đã chốt ngày 29/07/2022, chưa gồm 5 báo cáo tiếp nhận sau đó.',
    );
    expect(await said({ ...after, draft: frozen(1) }, 'en')).toContain('without 1 report accepted since.');
  });

  it('says what the next draft waits for once one is frozen', async () => {
    expect(await said({ ...running, draft: frozen(0) })).toContain(
      'dự thảo lần 1 đã chốt ngày 29/07/2022; dự thảo lần 2 chờ mục II.2.6.',
    );
  });
});
