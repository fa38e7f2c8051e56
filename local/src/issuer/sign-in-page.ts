import type { ParticipantUnit } from './accounts';
import { escaped, page } from './html';
import { samplePeople } from './people';

/** The sample people, each one click away, and the clerks of all participants below. */
export function signInPage(uid: string, participants: readonly ParticipantUnit[]): string {
  const people = samplePeople.people.map(({ account, name, task }) => choice(account, name, `${task.vi} · ${task.en}`));
  const clerks = participants.map(({ id, name }) => choice(`clerk.${id}`, name, `clerk.${id}`));
  return page(
    'Đăng nhập bằng tài khoản mẫu / Sign in with a sample account',
    `<form method="post" action="/sign-in/${escaped(uid)}">${people.join('')}
     <details><summary>Chuyên viên của từng đơn vị / The clerk of each participant (${clerks.length})</summary>
     ${clerks.join('')}</details></form>`,
  );
}

function choice(account: string, title: string, note: string): string {
  return `<button name="account" value="${escaped(account)}">${escaped(title)}<small>${escaped(note)}</small></button>`;
}
