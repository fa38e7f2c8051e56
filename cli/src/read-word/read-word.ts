import { basename } from 'node:path';
import { DomainError } from '@common/errors/domain-error';
import { shippedOutline, shippedOutlineCodes } from '../../../services/intake/src/outlines/shipped-outlines';
import { mappingReport, type MappingReport } from '../../../services/intake/src/word-import/mapping-report';
import { CannotRun, type ExitCode, type Outcome } from '../outcome';
import { readInput } from '../read-input';

/** A file that is refused still has its entry, with nothing read and the reason among its warnings. */
type Entry = MappingReport & Readonly<{ refused?: { code: string; vi: string; en: string } }>;

/** Reads Word files as the import does and tells where each heading, paragraph, item and cell went. */
export function readWord(files: string[], outlineCode: string | undefined): Outcome {
  const code = outlineCode ?? shippedOutlineCodes[0] ?? '';
  const outline = shippedOutline(code);
  if (!outline) {
    throw new CannotRun({
      vi: `Không có đề cương "${code}". Các đề cương có sẵn: ${shippedOutlineCodes.join(', ')}.`,
      en: `There is no outline "${code}". Those that ship with the system: ${shippedOutlineCodes.join(', ')}.`,
    });
  }
  const contents = files.map((file) => [file, readInput(file)] as const);
  const entries = contents.map(([file, bytes]): Entry => {
    try {
      return mappingReport(file, bytes, outline);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const refused = { code: error.code, ...error.says };
      return { file, headings: [], blocks: [], unmatched: [], warnings: [error.says.vi], refused };
    }
  });
  return { code: exitCode(entries), json: entries, lines: entries.flatMap(lines) };
}

function exitCode(entries: Entry[]): ExitCode {
  if (entries.some(({ refused }) => refused)) return 2;
  return entries.some(({ unmatched, warnings }) => unmatched.length + warnings.length > 0) ? 1 : 0;
}

function lines({ file, headings, blocks, unmatched, warnings, figures = [], refused }: Entry): string[] {
  if (refused) return [`${basename(file)}: ${refused.vi}`, `  ${refused.en}`];
  const placed = blocks.filter(({ section }) => section !== null).length;
  return [
    `${basename(file)}: ${headings.length} đề mục, ${placed}/${blocks.length} đoạn có mục / headings, blocks placed`,
    ...headings.map(
      ({ number, text, section, score }) => `  ${section ?? '—'}  ${score.toFixed(2)}  ${number} ${text}`,
    ),
    ...figures.map(({ indicatorId, value, comparator, raw, period }) => {
      return `  # ${indicatorId}  ${comparator} ${value ?? '—'}  "${raw}"${period === null ? '' : `  (${period})`}`;
    }),
    ...warnings.map((warning) => `  ! ${warning}`),
    ...unmatched.map(({ kind, text }) => `  ! ${kind}: ${text.slice(0, 100)}`),
  ];
}
