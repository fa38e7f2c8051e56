import type { DraftSnapshot } from '@common/contracts/draft-snapshot';

/** "sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 … về …": the title, completed by the subject's full name. */
export function reviewTitle({ title, subject }: DraftSnapshot['campaign']): string {
  const lower = title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
  const symbol = /\d+[-/]NQ[-/]\p{L}+/u.exec(subject)?.[0];
  if (!symbol) return lower;
  const rest = subject.slice(subject.indexOf(symbol) + symbol.length);
  return lower.endsWith(symbol) ? lower + rest : lower;
}

/** The short name used after the first mention: "Nghị quyết số 20-NQ/TW". */
export function shortSubject({ subject }: DraftSnapshot['campaign']): string {
  return /^.*?\d+[-/]NQ[-/]\p{L}+/u.exec(subject)?.[0] ?? subject;
}
