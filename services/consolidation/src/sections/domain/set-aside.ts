import { blockText } from '@common/contracts/block-text';
import type { Run } from '@common/contracts/document-ast';
import { fold } from '@common/vietnamese/fold';
import type { Contribution } from './contribution';

/** Why a contribution is not in the national text; `closing` is the report's own last sentence to the ministry. */
export const reasonsUnused = ['empty', 'page-break', 'closing'] as const;
export type WhyUnused = (typeof reasonsUnused)[number];

/** "Trên đây là Báo cáo sơ kết … của Tỉnh ủy, kính gửi Bộ Y tế tổng hợp." */
const closingSentence = /^tren day la (?:toan bo |noi dung |ket qua |du thao )*bao cao(?![\p{L}\p{M}])/u;
const endMark = /(?:\.\/\.?|\/\.)\s*$/u;
const onlyMarks = /^[\s./]*$/u;

export function whyUnused({ kind, block }: Contribution): WhyUnused | null {
  if (kind === 'page-break') return 'page-break';
  const said = blockText(block).trim();
  if (onlyMarks.test(said) && kind !== 'figure' && kind !== 'table') return 'empty';
  const isText = kind === 'paragraph' || kind === 'item';
  return isText && closingSentence.test(fold(said).replace(/\s+/gu, ' ')) ? 'closing' : null;
}

/** The end mark "./." of a unit's paper does not end the national text: a full stop stands in its place. */
export function withoutEndMark(contribution: Contribution): Contribution {
  const { block } = contribution;
  if (block.type !== 'paragraph' && block.type !== 'item') return contribution;
  if (!endMark.test(blockText(block))) return contribution;
  return { ...contribution, block: { ...block, runs: ended(block.runs) } };
}

/** The mark may run over two runs: "….", "/.". */
function ended(runs: readonly Run[]): Run[] {
  const place = runs.findLastIndex(({ text }) => !onlyMarks.test(text));
  return runs.flatMap((run, index) => {
    if (index < place) return [run];
    if (index > place) return run.note === undefined ? [] : [{ ...run, text: '' }];
    return [{ ...run, text: `${run.text.replace(/[\s./;,]+$/u, '')}.` }];
  });
}
