import { foldWords } from '@common/vietnamese/fold';

/** Words that nearly every title has; they tell sections apart badly. */
const stopWords = new Set(
  (
    've viec cac cong tac thuc hien va cua trong nhung nghi quyet 20 nq tw so theo doi voi cho tai o den de ra duoc ' +
    'la co nam mot do bang tu khoa xii trung uong'
  ).split(' '),
);

/** Other words for the same thing in papers of this kind. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\buu diem\b/g, 'ket qua noi bat'],
  [/\bthanh tuu\b/g, 'ket qua noi bat'],
  [/\b(kho khan vuong mac|kho khan|vuong mac|yeu kem|thieu sot|khuyet diem|bat cap)\b/g, 'han che ton tai'],
  [/\bkham benh chua benh\b/g, 'kham chua benh'],
  [/\bkcb\b/g, 'kham chua benh'],
  [/\btrang thiet bi\b/g, 'thiet bi'],
  [/\bsy\b/g, 'si'],
  [/\bhoc tap quan triet\b/g, 'nghien cuu hoc tap quan triet'],
];

/** The telling words of a title, folded; what stands in quotation marks or brackets only repeats a name. */
export function titleTokens(title: string): string[] {
  const bare = title.replace(/[“"«][^”"»]{20,}[”"»]?/g, ' ').replace(/\([^)]*\)/g, ' ');
  let words = foldWords(bare);
  if (words === '') words = foldWords(title);
  for (const [pattern, usual] of synonyms) words = words.replace(pattern, usual);
  const all = words.split(' ');
  const telling = [...new Set(all.filter((word) => !stopWords.has(word)))];
  return telling.length > 0 ? telling : all;
}
