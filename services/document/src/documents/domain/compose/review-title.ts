import type { DraftSnapshot } from '@common/contracts/draft-snapshot';

type Campaign = DraftSnapshot['campaign'];

const paperSymbol = /\d+[-/](?:NQ|CT|KL|QĐ)[-/]\p{L}+/u;

/**
 * What the review is, inside a sentence: "sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 … về …". A plan's
 * title says "Xây dựng Báo cáo sơ kết … trình …": what is built and for whom is left out; a short title is completed by
 * the subject's full name.
 */
export function reviewTitle({ title, subject }: Campaign): string {
  const review = /(sơ kết|tổng kết)[\s\S]*$/iu.exec(title)?.[0] ?? title;
  const bare = review.replace(/\s+trình\s+(?=Ban|Bộ|Chính phủ|Thủ tướng)[\s\S]*$/u, '');
  const lower = bare.charAt(0).toLocaleLowerCase('vi') + bare.slice(1);
  const symbol = paperSymbol.exec(subject)?.[0];
  return symbol && lower.endsWith(symbol) ? lower + subject.slice(subject.indexOf(symbol) + symbol.length) : lower;
}

/** The same up to the symbol of the paper: "sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW". */
export function shortReviewTitle(campaign: Campaign): string {
  return upToSymbol(reviewTitle(campaign));
}

/** The short name used after the first mention: "Nghị quyết số 20-NQ/TW". */
export function shortSubject({ subject }: Campaign): string {
  return upToSymbol(subject);
}

function upToSymbol(text: string): string {
  const found = paperSymbol.exec(text);
  return found ? text.slice(0, found.index + found[0].length) : text;
}
