import { signInPage } from './sign-in-page';
import type { UnitsAtWork } from './units-at-work';

const participants = [
  { id: 'province-02-party', name: 'Tỉnh ủy Đắk Nông' },
  { id: 'province-03-party', name: 'Tỉnh ủy Nam Định' },
  { id: 'province-01-party', name: 'Tỉnh ủy An Giang' },
  { id: 'province-04-party', name: 'Tỉnh ủy Đồng Nai' },
];

const pageWith = (search = '', atWork: UnitsAtWork = new Map(), language: 'vi' | 'en' = 'vi') =>
  signInPage({ uid: 'u1', language, home: 'http://front.example', search, participants, atWork });

const accounts = (html: string) => [...html.matchAll(/name="account" value="([^"]+)"/g)].map(([, account]) => account);
const clerks = (html: string) => accounts(html).filter((account) => account?.startsWith('clerk.'));

describe('the sign-in page of the embedded issuer', () => {
  it('puts those with work to do in front, and everybody on it once', () => {
    const all = accounts(pageWith());
    expect(all.slice(0, 3)).toEqual(['owing-clerk', 'editor', 'owing-head']);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('province-clerk');
  });

  it('lists the units’ clerks by name as Vietnamese sorts it', () => {
    expect(clerks(pageWith())).toEqual([1, 2, 4, 3].map((number) => `clerk.province-0${number}-party`));
  });

  it('names the units, not their ids', () => {
    expect(pageWith().replace(/<[^>]*>/g, ' ')).not.toMatch(/clerk\.|province-0/);
  });

  it('marks who still owes a report, and puts the clerk of a returned one in front', () => {
    const atWork: UnitsAtWork = new Map([
      ['province-03-party', 'returned'],
      ['province-01-party', 'owed'],
    ]);
    const html = pageWith('', atWork);
    expect(accounts(html)[3]).toBe('clerk.province-03-party');
    expect(clerks(html)).toHaveLength(4);
    expect(html.match(/Còn phải gửi báo cáo/g)).toHaveLength(1);
    expect(html).toContain('Báo cáo bị trả lại, phải gửi lại');
  });

  it('searches by name, with or without the marks of Vietnamese, and says when there is none', () => {
    expect(clerks(pageWith('đắk'))).toEqual(['clerk.province-02-party']);
    expect(clerks(pageWith('dak NONG'))).toEqual(['clerk.province-02-party']);
    expect(accounts(pageWith('nam dinh', new Map([['province-03-party', 'returned']])))).toEqual([
      'clerk.province-03-party',
    ]);
    expect(pageWith('Hà Tiên')).toContain('Không có đơn vị nào có tên như vậy.');
  });

  it('speaks English where it is asked to, and never shows a search as HTML', () => {
    expect(pageWith('', new Map(), 'en')).toContain('Sign in with a sample account');
    expect(pageWith('"><script>')).not.toContain('"><script>');
  });
});
