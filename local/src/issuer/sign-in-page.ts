import type { ParticipantUnit } from './accounts';
import { escaped, page } from './html';
import type { Bilingual, Language } from './language';
import { samplePeople } from './people';
import type { UnitsAtWork } from './units-at-work';

type Shown = Readonly<{
  uid: string;
  language: Language;
  home: string;
  /** What the unit's name was asked to contain; empty for all. */
  search: string;
  participants: readonly ParticipantUnit[];
  atWork: UnitsAtWork;
}>;
type Choice = Readonly<{ account: string; title: string; note: string; mark: string }>;

/** Who meets work to do after the play of 2022, the first first. */
const inFront = ['owing-clerk', 'editor', 'owing-head'];
const returnedInFront = 2;

const marks: Record<'owed' | 'returned', Bilingual> = {
  owed: { vi: 'Còn phải gửi báo cáo', en: 'Report still to be sent' },
  returned: { vi: 'Báo cáo bị trả lại, phải gửi lại', en: 'Report returned, to be sent again' },
};
const say = {
  title: { vi: 'Đăng nhập bằng tài khoản mẫu', en: 'Sign in with a sample account' },
  hint: { vi: 'Bấm vào một người là đăng nhập ngay, không cần mật khẩu.', en: 'One click signs in; no password.' },
  work: { vi: 'Có việc đang chờ', en: 'With work waiting' },
  roles: { vi: 'Các vai trò khác', en: 'The other roles' },
  clerks: { vi: 'Chuyên viên của từng đơn vị', en: 'The clerk of each unit' },
  clerk: { vi: 'Chuyên viên soạn báo cáo', en: 'Writes the report' },
  search: { vi: 'Tìm theo tên đơn vị', en: 'Search by the unit’s name' },
  find: { vi: 'Tìm', en: 'Search' },
  none: { vi: 'Không có đơn vị nào có tên như vậy.', en: 'No unit has such a name.' },
} satisfies Record<string, Bilingual>;

const byName = new Intl.Collator('vi', { numeric: true }).compare;
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Those with work to do first, then a person of every other role, then each unit's clerk by name, to be searched. */
export function signInPage({ uid, language, home, search, participants, atWork }: Shown): string {
  const markOf = (unit: string | undefined) => {
    const work = unit === undefined ? undefined : atWork.get(unit);
    return work ? marks[work][language] : '';
  };
  const people: Choice[] = samplePeople.people.map(({ account, name, task, pairs }) => {
    const writes = pairs.find(({ role }) => role === 'clerk' || role === 'head');
    return { account, title: name, note: task[language], mark: markOf(writes?.unit) };
  });
  const clerks = participants
    .toSorted((a, b) => byName(a.name, b.name))
    .map(({ id, name }) => ({ id, account: `clerk.${id}`, title: name, note: say.clerk[language], mark: markOf(id) }));
  const returned = clerks.filter(({ id }) => atWork.get(id) === 'returned').slice(0, returnedInFront);
  const waiting = inFront.flatMap((account) => people.filter((one) => one.account === account));
  const first = search ? [] : [...waiting, ...returned];
  const others = search ? [] : people.filter((one) => !first.includes(one));
  const listed = clerks.filter((one) => !first.includes(one) && plain(one.title).includes(plain(search)));
  const at = `/sign-in/${escaped(uid)}`;
  const shown = `<input type="hidden" name="lang" value="${language}">`;
  return page({
    ...{ language, home, title: say.title },
    other: `${at}?${new URLSearchParams({ lang: language === 'en' ? 'vi' : 'en', ...(search && { q: search }) })}`,
    body: `<p>${say.hint[language]}</p>
<form method="post" action="${at}">${shown}
${part(say.work[language], first)}
${part(say.roles[language], others)}
</form>
<details${search ? ' open' : ''}><summary>${say.clerks[language]} (${listed.length})</summary>
<form class="search" action="${at}">${shown}
<label>${say.search[language]}<input type="search" name="q" value="${escaped(search)}"></label>
<button>${say.find[language]}</button></form>
<form method="post" action="${at}">${shown}${listed.length > 0 ? list(listed) : `<p>${say.none[language]}</p>`}</form>
</details>`,
  });
}

function part(title: string, choices: readonly Choice[]): string {
  return choices.length > 0 ? `<h2>${title}</h2>${list(choices)}` : '';
}

function list(choices: readonly Choice[]): string {
  return `<ul>${choices.map(choice).join('')}</ul>`;
}

function choice({ account, title, note, mark }: Choice): string {
  return `<li><button name="account" value="${escaped(account)}">${escaped(title)}<small>${escaped(note)}</small>${
    mark && `<small class="mark">${escaped(mark)}</small>`
  }</button></li>`;
}
